import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { mergeCodes, moveCode, newCode, removeCode, saveCode } from './codebook-commands.ts';
import { codeForm, mergeForm, moveForm, newCodeForm, removeForm } from './form.ts';
import { CodebookPage } from './pages/codebook-page.tsx';
import { EditCodePage } from './pages/edit-code-page.tsx';
import { type Code, findCodebook } from './queries.ts';

const base = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/kodning`;

async function codebookPage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const codebook = await findCodebook(tx, auditId);
  return codebook && <CodebookPage auditId={auditId} codebook={codebook} {...withMessages(c, again)} />;
}

async function editPage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const codebook = await findCodebook(tx, auditId);
  const code = codebook?.codes.find((one) => one.id === idParam(c, 'code'));
  return (
    codebook &&
    code && <EditCodePage auditId={auditId} code={code} codebook={codebook} {...withMessages(c, again)} />
  );
}

async function mustBeInside(tx: Tx, c: AppContext): Promise<string> {
  const auditId = idParam(c, 'audit');
  if (!(await findCodebook(tx, auditId))) throw new NoSuchPage();
  return auditId;
}

/** Somebody else's save came between. */
const overtaken = (c: AppContext, stands: Code, values: FormValues): Outcome =>
  conflictOf(c, values, stands.version, [
    { name: 'name', label: 'coding.field.name', theirs: stands.name },
    { name: 'memo', label: 'coding.field.memo', theirs: stands.memo },
  ]);

/** Paths of the codebook. */
export function codebookRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/kodning/kodbok',
    read((tx, c) => codebookPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/kodning/kodbok',
    command({
      form: newCodeForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const added = await newCode(tx, await mustBeInside(tx, c), input);
        return added.ok ? { to: `${base(c)}/kodbok` } : { refused: added.errors };
      },
      again: (tx, c, values, errors) => codebookPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/kodning/kodbok/flytta',
    command({
      form: moveForm,
      run: async (tx, input, c): Promise<Outcome> => {
        await moveCode(tx, await mustBeInside(tx, c), input.move.id, input.move.step);
        return { to: `${base(c)}/kodbok` };
      },
      again: (tx, c, _values, errors) => codebookPage(tx, c, { errors }),
    }),
  );

  app.get(
    '/granskningar/:audit/kodning/kodbok/:code',
    read((tx, c) => editPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/kodning/kodbok/:code',
    command({
      form: codeForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = await mustBeInside(tx, c);
        const saved = await saveCode(tx, auditId, idParam(c, 'code'), versionOf(values), input);
        if (saved.ok) return { to: `${base(c)}/kodbok` };
        return 'errors' in saved ? { refused: saved.errors } : overtaken(c, saved.stands, values);
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/kodning/kodbok/:code/sla-ihop',
    command({
      form: mergeForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const merged = await mergeCodes(tx, await mustBeInside(tx, c), idParam(c, 'code'), input.into);
        return merged.ok ? { to: `${base(c)}/kodbok` } : { refused: merged.errors };
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/kodning/kodbok/:code/ta-bort',
    command({
      form: removeForm,
      run: async (tx, _input, c): Promise<Outcome> => {
        const removed = await removeCode(tx, await mustBeInside(tx, c), idParam(c, 'code'));
        return removed.ok ? { to: `${base(c)}/kodbok` } : { refused: removed.errors };
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors }),
    }),
  );
}
