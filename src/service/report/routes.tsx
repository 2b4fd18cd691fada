import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { DocumentModel } from '../../kernel/documents/model.ts';
import { unprintable } from '../../kernel/documents/pdf.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, textOf, versionOf } from '../../kernel/requests/form.ts';
import { autosave, command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { savePart } from './commands.ts';
import { buildReport, latestEdition, listEditions, previewDocument, sharedDraft } from './editions.ts';
import { type FileFormat, file } from './files.ts';
import { hasHeading, partForm, partOfSlug, pathOf } from './form.ts';
import { OverviewPage } from './pages/overview-page.tsx';
import { PartPage } from './pages/part-page.tsx';
import { DraftPage, FileFailedPage, PreviewPage } from './pages/read-pages.tsx';
import {
  findInside,
  findPart,
  type Inside,
  type PartRow,
  type ReportReading,
  readReport,
} from './queries.ts';
import { readerRoutes } from './reader-routes.tsx';
import { adviceOn, problemsOf } from './rules/problems.ts';
import { keyOf, type PartKey, type ReportData } from './rules/report.ts';
import { laidOut, starterFor } from './rules/starters.ts';

const base = '/granskningar/:audit/rapport';

async function overviewPage(tx: Tx, { inside, data, parts, claimProblems }: ReportReading) {
  return (
    <OverviewPage
      inside={inside}
      data={data}
      parts={parts}
      problems={problemsOf(data, claimProblems)}
      advice={adviceOn(data)}
      editions={await listEditions(tx, inside.id)}
    />
  );
}

/** The report for whoever comes to the audit: to write, to read as a shown draft, or as it was delivered. */
async function reportPage(tx: Tx, c: AppContext) {
  const auditId = idParam(c, 'audit');
  const report = await readReport(tx, auditId);
  if (report) return overviewPage(tx, report);
  if (await latestEdition(tx, auditId, 'final')) return c.redirect(`/rapporter/${auditId}`, 303);
  const draft = await sharedDraft(tx, auditId);
  return draft && <DraftPage auditId={auditId} document={draft.document} />;
}

/** The document that the report's files are made of, by the same rule. */
async function reportDocument(tx: Tx, c: AppContext): Promise<DocumentModel | undefined> {
  const auditId = idParam(c, 'audit');
  const inside = await findInside(tx, auditId);
  if (inside?.deliveredOn === null) return buildReport(tx, auditId, { edition: 'preview' });
  return ((await latestEdition(tx, auditId, 'final')) ?? (await sharedDraft(tx, auditId)))?.document;
}

/** The part that the address names, of an audit that the actor is inside and whose report is still being written. */
async function openPart(
  tx: Tx,
  c: AppContext,
): Promise<{ inside: Inside; data: ReportData; part: PartKey; row: PartRow | undefined } | undefined> {
  const report = await readReport(tx, idParam(c, 'audit'));
  const part = partOf(c);
  if (report?.inside.deliveredOn !== null || !part) return undefined;
  const { inside, data, parts } = report;
  const known = part.part !== 'chapter' || data.questions.some(({ id }) => id === part.questionId);
  if (!known) return undefined;
  return { inside, data, part, row: parts.find((one) => keyOf(one) === keyOf(part)) };
}

function partOf(c: AppContext): PartKey | undefined {
  return c.req.param('question') === undefined
    ? partOfSlug(c.req.param('part') ?? '')
    : { part: 'chapter', questionId: idParam(c, 'question') };
}

async function partPage(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) {
  const open = await openPart(tx, c);
  if (!open) return undefined;
  const { inside, data, part, row } = open;
  const own = data.claims.filter((claim) =>
    part.part === 'chapter' ? claim.questionId === part.questionId : claim.chapter === part.part,
  );
  const laid = c.req.query('utlagt') && !row?.body.trim() ? { heading: '', body: laidOut(own) } : undefined;
  return (
    <PartPage
      inside={inside}
      data={data}
      part={part}
      text={laid ? { ...laid, heading: row?.heading ?? '' } : (row ?? starterFor(part, data))}
      version={row?.version ?? 0}
      {...rest}
    />
  );
}

/** Somebody else saved first: both texts, side by side. */
async function overtaken(tx: Tx, c: AppContext, part: PartKey, values: FormValues): Promise<Outcome> {
  const t = c.get('t');
  const stands = await findPart(tx, idParam(c, 'audit'), part);
  const field = (name: 'heading' | 'body', label: string) => ({
    name,
    label,
    theirs: stands?.[name] ?? '',
    mine: textOf(values, name),
  });
  const fields = [
    ...(hasHeading(part.part)
      ? [field('heading', t(part.part === 'title' ? 'report.field.title' : 'report.field.heading'))]
      : []),
    field('body', t(part.part === 'title' ? 'report.field.subtitle' : 'report.field.body')),
  ];
  return {
    conflict: { version: stands?.version ?? 0, fields: fields.filter(({ theirs, mine }) => theirs !== mine) },
  };
}

function partRoutes(app: Hono<AppEnv>, path: string): void {
  app.get(
    path,
    read((tx, c) => partPage(tx, c)),
  );
  app.post(
    path,
    autosave(async (tx, c, values) => {
      const open = await openPart(tx, c);
      if (!open) return undefined;
      const body = textOf(values, 'body');
      if (body.length > 100_000) return undefined;
      const saved = await savePart(tx, open.inside.id, open.part, {
        body,
        version: versionOf(values) ?? 0,
        whileWriting: true,
      });
      return typeof saved === 'object' && 'lost' in saved ? undefined : saved;
    }),
    command({
      form: partForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const open = await openPart(tx, c);
        if (!open) throw new NoSuchPage();
        const { inside, part } = open;
        if (part.part === 'title' && !input.heading) {
          return { refused: [{ field: 'heading', text: 'report.error.title' }] };
        }
        const saved = await savePart(tx, inside.id, part, {
          ...(hasHeading(part.part) ? { heading: input.heading ?? '' } : {}),
          body: input.body,
          version: versionOf(values) ?? 0,
        });
        if (saved === undefined) throw new NoSuchPage();
        if (saved === 'overtaken') return overtaken(tx, c, part, values);
        if ('lost' in saved) {
          return {
            refused: [{ field: 'body', text: 'report.problem.lost.quote', params: { code: saved.lost } }],
          };
        }
        return { to: pathOf(inside.id, part) };
      },
      again: (tx, c, values, errors) => partPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
}

/** Paths of the report: written inside the audit, shown to the unit as a draft, read by everybody once published. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    base,
    read((tx, c) => reportPage(tx, c)),
  );
  app.get(
    `${base}/forhandsgranska`,
    read(async (tx, c) => {
      const report = await readReport(tx, idParam(c, 'audit'));
      if (!report) return undefined;
      const { inside, data, claimProblems } = report;
      const document = previewDocument(tx, data);
      return (
        <PreviewPage
          auditId={inside.id}
          document={document}
          unprintable={unprintable(document)}
          problems={problemsOf(data, claimProblems)}
        />
      );
    }),
  );
  for (const format of ['pdf', 'docx'] satisfies FileFormat[]) {
    app.get(
      `${base}.${format}`,
      file(format, {
        find: reportDocument,
        failed: (c) => <FileFailedPage back={`/granskningar/${idParam(c, 'audit')}/rapport`} />,
      }),
    );
  }
  partRoutes(app, `${base}/kapitel/:question`);
  partRoutes(app, `${base}/:part`);
  readerRoutes(app);
}
