import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Section,
  SummaryList,
  Tag,
  type TagTone,
  useView,
} from '../../../ui/kit.ts';
import type { InterviewRow } from '../queries.ts';

interface Props {
  auditId: string;
  title: string;
  rows: InterviewRow[];
  errors?: FieldError[];
}

const tones: Record<string, TagTone> = { done: 'done', stopped: 'problem', paused: 'waiting' };

/** Everybody who is or has been interviewed, by label, and what can be done next with each. */
export function ListPage({ auditId, title, rows, errors }: Props) {
  const { t } = useView();
  return (
    <Page
      title={t('interview.list.title')}
      lead={title}
      back={{ href: `/granskningar/${auditId}` }}
      errors={errors ?? []}
    >
      {rows.length === 0 && (
        <EmptyState title={t('interview.list.none')}>{t('interview.list.none-text')}</EmptyState>
      )}
      {rows.map((row) => (
        <Section heading={row.label}>
          <p>
            <Tag tone={row.withdrawn ? 'problem' : (tones[row.state ?? ''] ?? 'plain')}>
              {row.withdrawn ? t('interview.withdrawn') : t(`interview.state.${row.state ?? 'planned'}`)}
            </Tag>
          </p>
          <Facts row={row} />
          <Next auditId={auditId} row={row} />
        </Section>
      ))}
      <LinkButton variant="quiet" href={`/granskningar/${auditId}/intervjuer/papper`}>
        {t('interview.paper.link')}
      </LinkButton>
    </Page>
  );
}

function Facts({ row }: { row: InterviewRow }) {
  const { t, lang } = useView();
  return (
    <SummaryList
      rows={[
        { key: t('interview.way'), value: t(`interview.way.${row.way}`) },
        ...(row.heldOn ? [{ key: t('interview.held-on'), value: formatDay(row.heldOn, lang) }] : []),
        ...(row.minutes === null
          ? []
          : [{ key: t('interview.length'), value: t('interview.minutes', { count: row.minutes }) }]),
        ...(row.interviewers.length > 0
          ? [{ key: t('interview.by'), value: row.interviewers.join(', ') }]
          : []),
        {
          key: t('interview.recording'),
          value: t(`interview.recording.${row.mayRecord ? 'yes' : row.askedToRecord ? 'no' : 'not-asked'}`),
        },
      ]}
    />
  );
}

function Next({ auditId, row }: { auditId: string; row: InterviewRow }) {
  const { t } = useView();
  if (row.withdrawn) return null;
  if (row.known) return <p class="soft">{t('interview.known')}</p>;
  if (row.interviewId) {
    return (
      <LinkButton
        variant="secondary"
        href={`/granskningar/${auditId}/intervjuer/${row.interviewId}`}
        about={row.label}
      >
        {t(row.state === 'done' || row.state === 'stopped' ? 'interview.read' : 'interview.go-on')}
      </LinkButton>
    );
  }
  return (
    <Form action={`/granskningar/${auditId}/intervjuer/${row.informantId}/borja`}>
      {!row.takesPart && <p class="soft">{t('interview.error.no-consent')}</p>}
      <Button variant="secondary" about={row.label}>
        {t('interview.begin')}
      </Button>
    </Form>
  );
}
