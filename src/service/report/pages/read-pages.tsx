import { DocumentBody } from '../../../kernel/documents/html.tsx';
import type { DocumentModel } from '../../../kernel/documents/model.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  ButtonRow,
  EmptyState,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Pagination,
  Section,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { ReportRow } from '../reports.ts';
import type { Problem } from '../rules/problems.ts';
import { onTheWeb } from '../rules/web.ts';

/** The report as it stands now, for those who write it. */
export function PreviewPage({
  auditId,
  document,
  unprintable,
  problems,
}: {
  auditId: string;
  document: DocumentModel;
  /** signs that paper has no picture for */
  unprintable: string[];
  problems: Problem[];
}) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/rapport`;
  return (
    <Page
      title={t('report.preview.title', { title: document.title })}
      heading={document.title}
      lead={document.subtitle}
      back={{ href: base, label: t('report.title') }}
    >
      <Notice>
        <p>{t('report.preview.text')}</p>
        {problems.length > 0 && (
          <p>
            <a href={base}>{t('report.problems.title', { count: problems.length })}</a>
          </p>
        )}
      </Notice>
      {unprintable.length > 0 && (
        <Notice kind="warning">{t('report.preview.unprintable', { signs: unprintable.join(' ') })}</Notice>
      )}
      <Files base={base} />
      <DocumentBody model={document} />
    </Page>
  );
}

/** The draft as the audited unit reads it, to point out factual errors. */
export function DraftPage({ auditId, document }: { auditId: string; document: DocumentModel }) {
  const { t } = useView();
  return (
    <Page
      title={document.title}
      lead={document.subtitle}
      back={{ href: `/granskningar/${auditId}` }}
      readAloud
      unlisted
    >
      <Notice title={t('report.draft.title')}>
        <p>{t('report.draft.text')}</p>
        <p>
          <a href={`/granskningar/${auditId}/overlamning`}>{t('report.draft.remarks')}</a>
        </p>
      </Notice>
      <Files base={`/granskningar/${auditId}/rapport`} />
      <DocumentBody model={document} />
    </Page>
  );
}

function Files({ base, open }: { base: string; open?: boolean }) {
  const { t } = useView();
  return (
    <ButtonRow>
      <LinkButton variant="secondary" href={`${base}${open ? '/rapport' : ''}.pdf`}>
        {t('report.pdf')}
      </LinkButton>
      <LinkButton variant="secondary" href={`${base}${open ? '/rapport' : ''}.docx`}>
        {t('report.docx')}
      </LinkButton>
    </ButtonRow>
  );
}

/** The reports that the reader may open, a page at a time. */
export function ReportsPage({
  reports,
  total,
  page,
  pages,
  signedIn,
}: {
  reports: ReportRow[];
  /** on all pages together */
  total: number;
  page: number;
  pages: number;
  signedIn: boolean;
}) {
  const { t, lang } = useView();
  const month = (day: string) => formatDay(day, lang, { weekday: false }).replace(/^\d+ /, '');
  return (
    <Page
      title={page > 1 ? t('report.list.title-page', { page }) : t('report.list.title')}
      heading={t('report.list.title')}
      lead={t('report.list.lead')}
      readAloud
    >
      {pages > 1 && <p>{t('report.list.count', { count: total })}</p>}
      {reports.length === 0 && total === 0 && (
        <EmptyState title={t('report.list.none')}>{t('report.list.none-text')}</EmptyState>
      )}
      {reports.length === 0 && total > 0 && (
        <EmptyState
          title={t('report.list.no-page')}
          action={
            <LinkButton variant="secondary" href="/rapporter">
              {t('report.list.first-page')}
            </LinkButton>
          }
        />
      )}
      {reports.length > 0 && (
        <LinkList
          label={t('report.list.title')}
          items={reports.map((report) => ({
            href: `/rapporter/${report.auditId}`,
            title: report.title,
            detail: (
              <>
                {[report.units.join(', '), month(report.shownOn)].filter(Boolean).join(' · ')}
                <br />
                {answeredWords(t, report)}
              </>
            ),
            ...(signedIn && !report.published
              ? { aside: <Tag tone="waiting">{t('report.list.not-public')}</Tag> }
              : {}),
          }))}
        />
      )}
      {reports.length > 0 && (
        <Pagination
          page={page}
          pages={pages}
          href={(number) => (number === 1 ? '/rapporter' : `/rapporter?sida=${number}`)}
        />
      )}
    </Page>
  );
}

const answeredWords = (t: ReturnType<typeof useView>['t'], report: ReportRow): string =>
  report.proposals === 0
    ? t('report.list.no-proposals')
    : t('report.list.answered', { answered: report.answered, all: report.proposals });

/** A proposal as the report's reader follows it. */
export interface FollowedProposal {
  id: string;
  heading: string;
  /** the answer's own word, where there is one */
  answer: 'yes' | 'partly' | 'no' | null;
  why: string;
  /** who answers, by name */
  by: string;
  late: boolean;
}

/** A delivered report: the easy-read summary first, then what became of the proposals, then the chapters. */
export function ReportPage({
  report,
  document,
  proposals,
}: {
  report: ReportRow;
  document: DocumentModel;
  proposals: FollowedProposal[];
}) {
  const { t } = useView();
  const { easyRead, sections } = onTheWeb(document);
  return (
    <Page
      title={document.title}
      lead={document.subtitle}
      back={{ href: '/rapporter', label: t('report.list.title') }}
      readAloud
      unlisted={!report.published}
    >
      {!report.published && <Notice>{t('report.read.not-public')}</Notice>}
      {easyRead && (
        <Section heading={t('report.read.easy')} id="lattlast">
          <DocumentBody model={easyRead} />
        </Section>
      )}
      {proposals.length > 0 && (
        <Section heading={t('report.read.proposals')} id="forslagen">
          <p>{answeredWords(t, report)}</p>
          <LinkList items={proposals.map((one) => followed(t, one))} />
        </Section>
      )}
      <Section heading={t('report.read.whole')} id="rapporten">
        <Files base={`/rapporter/${report.auditId}`} open />
        <LinkList
          items={sections.map(({ title }, at) => ({
            href: `/rapporter/${report.auditId}/del/${at + 1}`,
            title,
          }))}
        />
      </Section>
    </Page>
  );
}

/** One chapter of a delivered report, with the way to the next. */
export function SectionPage({
  report,
  document,
  number,
}: {
  report: ReportRow;
  document: DocumentModel;
  number: number;
}) {
  const { t } = useView();
  const { sections } = onTheWeb(document);
  const section = sections[number - 1]!;
  const next = sections[number];
  const base = `/rapporter/${report.auditId}`;
  return (
    <Page
      title={section.title}
      lead={t('report.read.part', { number, count: sections.length })}
      back={{ href: base, label: document.title }}
      readAloud
      unlisted={!report.published}
    >
      <DocumentBody model={section.document} />
      <ButtonRow>
        {next && (
          <LinkButton href={`${base}/del/${number + 1}`}>
            {t('report.read.next', { title: next.title })}
          </LinkButton>
        )}
        <LinkButton variant="secondary" href={base}>
          {t('report.read.start')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}

const answerTones = { yes: 'done', partly: 'going', no: 'plain' } as const;

function followed(t: ReturnType<typeof useView>['t'], one: FollowedProposal) {
  return {
    href: `/forslag/${one.id}`,
    title: one.heading,
    ...(one.why ? { detail: t('report.answer.says', { by: one.by, why: one.why }) } : {}),
    aside: one.answer ? (
      <Tag tone={answerTones[one.answer]}>{t(`report.answer.${one.answer}`)}</Tag>
    ) : (
      <Tag tone={one.late ? 'problem' : 'waiting'}>
        {t(one.late ? 'report.answer.late' : 'report.answer.waiting')}
      </Tag>
    ),
  };
}

/** A file could not be written just now: what else there is to do. */
export function FileFailedPage({ back }: { back: string }) {
  const { t } = useView();
  return (
    <Page title={t('report.file-failed.title')} back={{ href: back }}>
      <p>{t('report.file-failed.text')}</p>
      <LinkButton href={back}>{t('report.file-failed.web')}</LinkButton>
    </Page>
  );
}
