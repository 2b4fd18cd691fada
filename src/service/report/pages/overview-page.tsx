import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  ButtonRow,
  Details,
  LinkButton,
  Notice,
  Page,
  Section,
  SummaryList,
  type TagTone,
  TaskList,
  useView,
} from '../../../ui/kit.ts';
import type { listEditions } from '../editions.ts';
import { pathOf } from '../form.ts';
import type { Inside, PartRow } from '../queries.ts';
import { type Advice, type Problem, partKeys } from '../rules/problems.ts';
import { keyOf, type PartKey, type ReportData } from '../rules/report.ts';
import { partName } from './names.ts';

interface Props {
  inside: Inside;
  data: ReportData;
  parts: PartRow[];
  problems: Problem[];
  advice: Advice[];
  editions: Awaited<ReturnType<typeof listEditions>>;
}

/** The report as work to do: what stands, what is missing, what has to be mended before it can be delivered. */
export function OverviewPage(props: Props) {
  const { inside, data, problems } = props;
  const { t, lang } = useView();
  const base = `/granskningar/${inside.id}/rapport`;
  return (
    <Page title={t('report.title')} lead={inside.title} back={{ href: `/granskningar/${inside.id}` }}>
      {inside.deliveredOn !== null ? (
        <Notice kind="success" title={t('report.delivered.title')}>
          <p>{t('report.delivered.text', { day: formatDay(inside.deliveredOn, lang) })}</p>
          <p>
            <a href={`/rapporter/${inside.id}`}>{t('report.delivered.open')}</a>
          </p>
        </Notice>
      ) : (
        <>
          <Problems auditId={inside.id} problems={problems} />
          <ButtonRow>
            <LinkButton href={`${base}/forhandsgranska`}>{t('report.preview')}</LinkButton>
            <LinkButton variant="secondary" href={`${base}.pdf`}>
              {t('report.pdf')}
            </LinkButton>
            <LinkButton variant="secondary" href={`${base}.docx`}>
              {t('report.docx')}
            </LinkButton>
          </ButtonRow>
          <Parts {...props} />
          <ByItself auditId={inside.id} data={data} />
        </>
      )}
      <Editions editions={props.editions} />
      <Orphans parts={props.parts} />
    </Page>
  );
}

function Problems({ auditId, problems }: { auditId: string; problems: Problem[] }) {
  const { t } = useView();
  if (problems.length === 0) return <Notice kind="success">{t('report.problems.none')}</Notice>;
  return (
    <Notice kind="warning" title={t('report.problems.title', { count: problems.length })}>
      <ul>
        {problems.map((problem) => {
          const words = t(problem.text, problem.params);
          const href = problem.part
            ? pathOf(auditId, problem.part)
            : problem.claimId && `/granskningar/${auditId}/pastaenden/${problem.claimId}`;
          return <li>{href ? <a href={href}>{words}</a> : words}</li>;
        })}
      </ul>
    </Notice>
  );
}

function Parts({ inside, data, parts, problems, advice }: Props) {
  const { t } = useView();
  const written = new Set(parts.filter((part) => part.body.trim() || part.heading).map(keyOf));
  const task = (key: PartKey) => {
    const broken = problems.some((problem) => problem.part && keyOf(problem.part) === keyOf(key));
    const doubts = advice.find(({ part }) => keyOf(part) === keyOf(key));
    const count = doubts ? doubts.words.length + doubts.typed.length : 0;
    const hints = [claimsHint(key), count > 0 ? t('report.advice.count', { count }) : ''].filter(Boolean);
    return {
      title: partName(t, key, data.questions),
      href: pathOf(inside.id, key),
      ...(hints.length > 0 ? { hint: hints.join(' ') } : {}),
      status: statusOf(key, broken),
    };
  };
  const claimsHint = ({ part, questionId }: PartKey): string => {
    if (part !== 'chapter' && part !== 'ladder' && part !== 'insights') return '';
    const count = data.claims.filter((claim) =>
      part === 'chapter' ? claim.questionId === questionId : claim.chapter === part,
    ).length;
    return count > 0 || part === 'chapter' ? t('report.part.claims', { count }) : '';
  };
  const statusOf = (key: PartKey, broken: boolean): { label: string; tone: TagTone } => {
    if (broken) return { label: t('report.status.mend'), tone: 'problem' };
    if (written.has(keyOf(key))) return { label: t('report.status.written'), tone: 'done' };
    const byItself = key.part !== 'summary' && key.part !== 'easy-read' && key.part !== 'insights';
    return byItself
      ? { label: t('report.status.starter'), tone: 'plain' }
      : { label: t('report.status.empty'), tone: 'plain' };
  };
  return (
    <Section heading={t('report.parts')}>
      <p>{t('report.parts.text')}</p>
      <TaskList label={t('report.parts')} tasks={partKeys(data).map(task)} />
    </Section>
  );
}

/** What comes into the report from the audit's other pages. */
function ByItself({ auditId, data }: { auditId: string; data: ReportData }) {
  const { t } = useView();
  const base = `/granskningar/${auditId}`;
  const row = (key: string, value: string, path: string) => ({
    key,
    value,
    action: { href: `${base}/${path}`, label: t('report.open'), about: key },
  });
  return (
    <Section heading={t('report.by-itself')}>
      <p>{t('report.by-itself.text')}</p>
      <SummaryList
        rows={[
          row(t('report.by-itself.claims'), t('report.number', { count: data.claims.length }), 'pastaenden'),
          row(
            t('report.by-itself.proposals'),
            t('report.number', { count: data.proposals.length }),
            'forslag',
          ),
          row(t('report.by-itself.guide'), t(data.guide ? 'report.there' : 'report.lacking'), 'frageguide'),
          row(t('report.by-itself.letter'), t(data.letter ? 'report.there' : 'report.lacking'), 'brev'),
        ]}
      />
    </Section>
  );
}

function Editions({ editions }: Pick<Props, 'editions'>) {
  const { t, lang } = useView();
  if (editions.length === 0) return null;
  return (
    <Section heading={t('report.editions')}>
      <ul>
        {editions.map(({ kind, edition, madeOn, sharedOn, stands }) => (
          <li>
            {t(`report.edition.${kind}`, { number: edition, day: formatDay(madeOn, lang) })}
            {sharedOn && ` ${t('report.edition.shared', { day: formatDay(sharedOn, lang) })}`}
            {!stands && ` ${t('report.edition.emptied')}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Texts of chapters whose question has been taken away: nothing written is lost. */
function Orphans({ parts }: Pick<Props, 'parts'>) {
  const { t } = useView();
  const orphans = parts.filter(
    (part) => part.part === 'chapter' && part.questionId === null && part.body.trim(),
  );
  if (orphans.length === 0) return null;
  return (
    <Details summary={t('report.orphans')}>
      <p>{t('report.orphans.text')}</p>
      {orphans.flatMap((part) => part.body.split(/\n+/).map((line) => <p>{line}</p>))}
    </Details>
  );
}
