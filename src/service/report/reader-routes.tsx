import type { Hono } from 'hono';
import { isAnswerLate } from '../../domain/proposal-states.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { idParam, read } from '../../kernel/requests/steps.ts';
import { listProposals } from '../proposals/contract.ts';
import { latestEdition } from './editions.ts';
import { type FileFormat, file } from './files.ts';
import {
  FileFailedPage,
  type FollowedProposal,
  ReportPage,
  ReportsPage,
  SectionPage,
} from './pages/read-pages.tsx';
import { findReport, listReports, REPORTS_A_PAGE } from './reports.ts';
import { onTheWeb } from './rules/web.ts';

const finalDocument = async (tx: Tx, c: AppContext) =>
  (await latestEdition(tx, idParam(c, 'audit'), 'final'))?.document;

async function followed(tx: Tx, auditId: string): Promise<FollowedProposal[]> {
  const today = dayAt(tx.now);
  return (await listProposals(tx, auditId))
    .filter((proposal) => proposal.state !== 'draft')
    .map((proposal) => {
      const answer = proposal.answers.at(-1);
      const late =
        !answer &&
        proposal.receivedOn !== null &&
        proposal.state !== 'draft' &&
        // nobody outside waits for the acknowledgement: what can be late to a reader is the answer
        isAnswerLate(
          { ...proposal, state: proposal.state, receivedOn: proposal.receivedOn, given: null },
          today,
        );
      return {
        id: proposal.id,
        heading: `${proposal.number}. ${proposal.heading}`,
        answer: answer?.answer ?? null,
        why: answer?.why ?? '',
        by: answer?.organisation ?? '',
        late,
      };
    });
}

/** Reports as they are read: the list, the web page and the files, for everybody the report has reached. */
export function readerRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/rapporter',
    read(
      async (tx, c) => {
        const asked = Number(c.req.query('sida') ?? '1');
        const page = Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
        const { reports, total } = await listReports(tx, { page });
        return (
          <ReportsPage
            reports={reports}
            total={total}
            page={page}
            pages={Math.ceil(total / REPORTS_A_PAGE)}
            signedIn={c.get('actor').kind === 'person'}
          />
        );
      },
      { open: true },
    ),
  );
  app.get(
    '/rapporter/:audit',
    read(
      async (tx, c) => {
        const auditId = idParam(c, 'audit');
        const report = await findReport(tx, auditId);
        const edition = await latestEdition(tx, auditId, 'final');
        if (!report || !edition) return undefined;
        return (
          <ReportPage report={report} document={edition.document} proposals={await followed(tx, auditId)} />
        );
      },
      { open: true },
    ),
  );
  app.get(
    '/rapporter/:audit/del/:number{[1-9][0-9]?}',
    read(
      async (tx, c) => {
        const auditId = idParam(c, 'audit');
        const number = Number(c.req.param('number'));
        const report = await findReport(tx, auditId);
        const edition = await latestEdition(tx, auditId, 'final');
        if (!report || !edition || !onTheWeb(edition.document).sections[number - 1]) return undefined;
        return <SectionPage report={report} document={edition.document} number={number} />;
      },
      { open: true },
    ),
  );
  for (const format of ['pdf', 'docx'] satisfies FileFormat[]) {
    app.get(
      `/rapporter/:audit/rapport.${format}`,
      file(format, {
        find: async (tx, c) =>
          (await findReport(tx, idParam(c, 'audit'))) ? finalDocument(tx, c) : undefined,
        failed: (c) => <FileFailedPage back={`/rapporter/${idParam(c, 'audit')}`} />,
        open: true,
      }),
    );
  }
}
