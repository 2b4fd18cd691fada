import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  EmptyState,
  Form,
  LinkButton,
  LinkList,
  Page,
  Paragraphs,
  Section,
  Select,
  Tag,
  type TagTone,
  useView,
} from '../../../ui/kit.ts';
import type { SavedGuide } from '../queries.ts';
import { type GuideContent, groupVersion, type QuestionChange } from '../rules.ts';
import { FollowUpList } from './words.tsx';

const pathOf = (auditId: string) => `/granskningar/${auditId}/frageguide`;

/** A saved guide, to be read: words before, questions under their commission questions, words after. */
function SavedContent({ content }: { content: GuideContent }) {
  const { t } = useView();
  return (
    <>
      {content.opening !== '' && (
        <Section heading={t('question-guide.opening')}>
          <Paragraphs text={content.opening} />
        </Section>
      )}
      {groupVersion(content).map(({ commissionQuestion, questions }) => (
        <Section heading={commissionQuestion?.text ?? t('question-guide.other')}>
          {commissionQuestion && <p class="soft">{t('question-guide.commission-question')}</p>}
          <ol start={questions[0]?.number}>
            {questions.map((question) => (
              <li>
                {question.text}
                <FollowUpList question={question} />
              </li>
            ))}
          </ol>
        </Section>
      ))}
      {content.closing !== '' && (
        <Section heading={t('question-guide.closing')}>
          <Paragraphs text={content.closing} />
        </Section>
      )}
    </>
  );
}

/** A saved version as anybody who may read it sees it; `saved` is undefined while there is none. */
export function SavedPage({
  auditId,
  title,
  saved,
  inside,
}: {
  auditId: string;
  title: string;
  saved: SavedGuide | undefined;
  inside: boolean;
}) {
  const { t, lang } = useView();
  const path = pathOf(auditId);
  return (
    <Page
      title={t('question-guide.title')}
      lead={title}
      back={
        inside
          ? { href: `${path}/versioner`, label: t('question-guide.versions.link') }
          : { href: `/granskningar/${auditId}` }
      }
    >
      {saved ? (
        <>
          <p>
            {t('question-guide.versions.one', {
              version: saved.version,
              day: formatDay(saved.savedOn, lang),
            })}
          </p>
          <p>{t('question-guide.not-asked')}</p>
          <SavedContent content={saved.content} />
          <LinkButton variant="secondary" icon="printer" href={`${path}/utskrift?version=${saved.version}`}>
            {t('question-guide.print.link')}
          </LinkButton>
        </>
      ) : (
        <EmptyState title={t('question-guide.outside.title')}>{t('question-guide.outside.text')}</EmptyState>
      )}
    </Page>
  );
}

/** The guide on paper: for the report's appendix and for whoever would rather read it so. */
export function PrintPage({ saved }: { saved: SavedGuide }) {
  const { t, lang } = useView();
  return (
    <Page
      title={t('question-guide.print.title')}
      lead={saved.title}
      back={{ href: pathOf(saved.auditId), label: t('question-guide.title') }}
    >
      <p class="no-print">{t('question-guide.print.how')}</p>
      <p>
        {t('question-guide.versions.one', { version: saved.version, day: formatDay(saved.savedOn, lang) })}
      </p>
      <p>{t('question-guide.not-asked')}</p>
      <SavedContent content={saved.content} />
    </Page>
  );
}

interface VersionsProps {
  auditId: string;
  title: string;
  versions: { version: number; savedOn: string; questions: number }[];
}

/** Every saved version, and a way to lay two beside each other. */
export function VersionsPage({ auditId, title, versions }: VersionsProps) {
  const { t, lang } = useView();
  const path = pathOf(auditId);
  const options = versions.map(({ version, savedOn }) => ({
    value: String(version),
    label: t('question-guide.versions.one', { version, day: formatDay(savedOn, lang) }),
  }));
  return (
    <Page
      title={t('question-guide.versions.link')}
      lead={title}
      back={{ href: path, label: t('question-guide.title') }}
    >
      {versions.length === 0 ? (
        <EmptyState title={t('question-guide.versions.empty')}>
          {t('question-guide.versions.none')}
        </EmptyState>
      ) : (
        <LinkList
          label={t('question-guide.versions.link')}
          items={versions.map(({ version, savedOn, questions }) => ({
            href: `${path}/versioner/${version}`,
            title: t('question-guide.versions.one', { version, day: formatDay(savedOn, lang) }),
            detail: t('question-guide.versions.questions', { count: questions }),
          }))}
        />
      )}
      {versions.length > 1 && (
        <Section heading={t('question-guide.compare.title')}>
          <Form action={`${path}/jamfor`} method="get">
            <Select
              name="fran"
              label={t('question-guide.compare.from')}
              options={options}
              value={String(versions[1]?.version)}
            />
            <Select
              name="till"
              label={t('question-guide.compare.to')}
              options={options}
              value={String(versions[0]?.version)}
            />
            <Button variant="secondary">{t('question-guide.compare.do')}</Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}

const tones: Record<QuestionChange['kind'], TagTone> = {
  kept: 'plain',
  changed: 'going',
  added: 'done',
  removed: 'waiting',
};

interface CompareProps {
  before: SavedGuide;
  after: SavedGuide;
  changes: QuestionChange[];
}

/** Two versions beside each other: only what differs. */
export function ComparePage({ before, after, changes }: CompareProps) {
  const { t } = useView();
  const differing = changes.filter((change) => change.kind !== 'kept' || change.moved);
  const words = (['opening', 'closing'] as const).filter(
    (part) => before.content[part] !== after.content[part],
  );
  return (
    <Page
      title={t('question-guide.compare.heading', { from: before.version, to: after.version })}
      lead={after.title}
      back={{ href: `${pathOf(after.auditId)}/versioner`, label: t('question-guide.versions.link') }}
    >
      {differing.length === 0 && words.length === 0 && <p>{t('question-guide.compare.same')}</p>}
      {words.map((part) => (
        <Section heading={t(`question-guide.${part}`)}>
          <p class="soft">{t('question-guide.compare.before')}</p>
          <Paragraphs text={before.content[part] || t('question-guide.not-written')} />
          <p class="soft">{t('question-guide.compare.now')}</p>
          <Paragraphs text={after.content[part] || t('question-guide.not-written')} />
        </Section>
      ))}
      {differing.map((change) => (
        <Section heading={(change.after ?? change.before)?.text ?? ''}>
          <p>
            {change.kind !== 'kept' && (
              <Tag tone={tones[change.kind]}>{t(`question-guide.compare.${change.kind}`)}</Tag>
            )}{' '}
            {change.moved && <Tag tone="plain">{t('question-guide.compare.moved')}</Tag>}
          </p>
          {change.kind === 'changed' && change.before && change.after && (
            <>
              <p class="soft">{t('question-guide.compare.before')}</p>
              <p>{change.before.text}</p>
              <FollowUpList question={change.before} />
              <p class="soft">{t('question-guide.compare.now')}</p>
              <p>{change.after.text}</p>
              <FollowUpList question={change.after} />
            </>
          )}
        </Section>
      ))}
    </Page>
  );
}
