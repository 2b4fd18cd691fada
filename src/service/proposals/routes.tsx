import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import {
  addProposal,
  answerProposal,
  moveProposal,
  removeProposal,
  saveProposal,
  stepProposal,
} from './commands.ts';
import { answerForm, proposalForm, stepForm } from './form.ts';
import { ListPage, OwedPage } from './pages/list-page.tsx';
import { EditPage, ProposalPage } from './pages/proposal-pages.tsx';
import { findGrounds, findProposal, listOwed, listProposals } from './queries.ts';

type Errors = ReturnType<typeof messages>;

async function listPage(tx: Tx, c: AppContext, errors: Errors = []) {
  const auditId = idParam(c, 'audit');
  const proposals = await listProposals(tx, auditId);
  const inside = await findGrounds(tx, auditId);
  const title = inside?.title ?? proposals[0]?.auditTitle;
  if (title === undefined) return undefined;
  const mayWrite = inside !== undefined && proposals.every((proposal) => proposal.state === 'draft');
  return (
    <ListPage auditId={auditId} title={title} proposals={proposals} mayWrite={mayWrite} errors={errors} />
  );
}

async function editPage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: Errors } = {}) {
  const auditId = idParam(c, 'audit');
  const grounds = await findGrounds(tx, auditId);
  if (!grounds) return undefined;
  if (c.req.param('proposal') === undefined) return <EditPage auditId={auditId} {...grounds} {...rest} />;
  const proposal = await findProposal(tx, idParam(c, 'proposal'));
  if (proposal?.state !== 'draft' || proposal.auditId !== auditId) return undefined;
  return <EditPage auditId={auditId} {...grounds} proposal={proposal} {...rest} />;
}

async function proposalPage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: Errors } = {}) {
  const proposal = await findProposal(tx, idParam(c, 'proposal'));
  if (!proposal || proposal.state === 'draft') return undefined;
  const fresh = c.req.query('klart') !== undefined && proposal.owes && proposal.answeredOn !== null;
  return <ProposalPage proposal={proposal} today={dayAt(c.get('now'))} fresh={fresh} {...rest} />;
}

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'proposals.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** Paths of proposals: written in the audit, answered and followed under /forslag. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/granskningar/:audit/forslag';
  app.get(
    base,
    read((tx, c) => listPage(tx, c)),
  );
  app.get(
    `${base}/nytt`,
    read((tx, c) => editPage(tx, c)),
  );
  app.get(
    `${base}/:proposal/andra`,
    read((tx, c) => editPage(tx, c)),
  );
  app.post(
    base,
    command({
      form: proposalForm,
      run: async (tx, input, c) => {
        const auditId = idParam(c, 'audit');
        return outcome(await addProposal(tx, auditId, input), `/granskningar/${auditId}/forslag`);
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  app.post(
    `${base}/:proposal/andra`,
    command({
      form: proposalForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const result = await saveProposal(tx, idParam(c, 'proposal'), versionOf(values), input);
        if (!result.ok && 'stands' in result) return overtaken(c, result.stands, values);
        return outcome(result, `/granskningar/${auditId}/forslag`);
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  app.post(
    `${base}/:proposal/flytta`,
    command({
      form: z.object({ vart: z.enum(['upp', 'ner'], { error: 'proposals.error.not-now' }) }),
      run: async (tx, input, c) =>
        outcome(
          await moveProposal(tx, idParam(c, 'proposal'), input.vart === 'upp' ? -1 : 1),
          `/granskningar/${idParam(c, 'audit')}/forslag`,
        ),
      again: (tx, c, _values, errors) => listPage(tx, c, messages(c.get('t'), errors)),
    }),
  );
  app.post(
    `${base}/:proposal/ta-bort`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c) =>
        outcome(
          await removeProposal(tx, idParam(c, 'proposal')),
          `/granskningar/${idParam(c, 'audit')}/forslag`,
        ),
      again: (tx, c, _values, errors) => listPage(tx, c, messages(c.get('t'), errors)),
    }),
  );

  app.get(
    '/att-svara-pa',
    read(async (tx, c) =>
      c.get('session')?.hat?.role === 'unit-manager' ? (
        <OwedPage proposals={await listOwed(tx)} today={dayAt(c.get('now'))} />
      ) : undefined,
    ),
  );
  app.get(
    '/forslag/:proposal',
    read((tx, c) => proposalPage(tx, c), { open: true }),
  );
  app.post(
    '/forslag/:proposal/svara',
    command({
      form: answerForm,
      run: async (tx, input, c) => {
        const id = idParam(c, 'proposal');
        return outcome(await answerProposal(tx, id, input), `/forslag/${id}?klart`);
      },
      again: (tx, c, values, errors) => proposalPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  app.post(
    '/forslag/:proposal/steg',
    command({
      form: stepForm,
      run: async (tx, input, c) => {
        const id = idParam(c, 'proposal');
        return outcome(await stepProposal(tx, id, input), `/forslag/${id}`);
      },
      again: (tx, c, values, errors) => proposalPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
}

function overtaken(
  c: AppContext,
  stands: { version: number; heading: string; body: string },
  values: FormValues,
): Outcome {
  return conflictOf(c, values, stands.version, [
    { name: 'heading', label: 'proposals.field.heading', theirs: stands.heading },
    { name: 'body', label: 'proposals.field.body', theirs: stands.body },
  ]);
}
