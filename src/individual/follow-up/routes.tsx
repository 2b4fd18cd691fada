import type { Hono } from 'hono';
import { z } from 'zod';
import { readDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf, followTheirs } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome } from '../../kernel/requests/steps.ts';
import { beginPlan, currentPlan } from '../plan/contract.ts';
import { aboutSupport, type Support } from '../support/contract.ts';
import { answerQuestion, beginFollowUp, draftOf, saveNote, showAnswers } from './commands.ts';
import { answerForm, noteForm, showForm } from './form.ts';
import { AnswerPage } from './pages/answer-page.tsx';
import { ClosedPage } from './pages/closed-page.tsx';
import { NotePage } from './pages/note-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { StrandedPage } from './pages/stranded-page.tsx';
import { findFollowUp, listClosed } from './queries.ts';
import { mayFollowUp, nextFollowUp, nextQuestion, QUESTIONS, type Question } from './rules.ts';
import { questionsOf, type Table, tableOf, writersSupport } from './view.ts';

const base = '/stod/:support/uppfoljning';
const pathOf = (support: { id: string }) => `/stod/${support.id}/uppfoljning`;
const anything = z.looseObject({});

/** The question of the path; anything else is no page. */
function questionOf(c: AppContext): Question {
  const question = QUESTIONS.find((one) => one === c.req.param('question'));
  if (!question) throw new NoSuchPage();
  return question;
}

/** A follow-up is read by those who write in it, and by the unit's manager; to everybody else it is not there. */
const reads = (support: Support) =>
  support.relation === 'own' || support.relation === 'assigned' || support.relation === 'managed';

async function overviewPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  if (!reads(support)) return undefined;
  const today = dayAt(c.get('now'));
  const plan = await currentPlan(tx, support.id);
  const closed = await listClosed(tx, support.id);
  const writes = mayFollowUp(support, today);
  const rhythm = plan && {
    settledOn: plan.settledOn!,
    rhythmMonths: plan.rhythmMonths,
    lastClosedOn: closed[0]?.closedOn ?? null,
  };
  return (
    <OverviewPage
      support={support}
      writes={writes}
      table={await tableOf(tx, support)}
      rhythmMonths={plan?.rhythmMonths ?? null}
      next={rhythm && nextFollowUp(rhythm, today)}
      paused={plan?.goals.filter((goal) => goal.state === 'paused') ?? []}
      closed={closed}
      just={c.req.query('nu')}
      {...withMessages(c, again)}
    />
  );
}

/** The same question: to the participant to answer, to the worker to note at. */
async function questionPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  const question = questionOf(c);
  const table = await tableOf(tx, support);
  if (!table) {
    // closed while one wrote: what was typed is not lost
    return again.values && mayFollowUp(support, dayAt(c.get('now'))) ? (
      <StrandedPage support={support} words={textOf(again.values, 'words')} {...withMessages(c, again)} />
    ) : undefined;
  }
  if (!table.questions.includes(question)) return undefined;
  const draft = await readDraft(tx, draftOf(support.id, table.open.id, question));
  const props = { ...table, question, draft: draft.words, ...withMessages(c, again) };
  return support.relation === 'own' ? (
    <AnswerPage {...props} />
  ) : (
    <NotePage {...props} self={c.get('session')?.personId ?? ''} />
  );
}

/** Where one goes on from a question: the next one that is not answered, or the page with all the answers. */
function onwards(table: Table, question: Question): string {
  const answered = new Set(table.open.answers.map((one) => one.question));
  const next = nextQuestion(table.questions, answered, question);
  return `${pathOf(table.support)}${next ? `/fraga/${next}` : '?nu=svarat'}`;
}

/** Paths of following up: how it stands, the questions, showing the answers, and what was said before. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    base,
    aboutSupport('follow-up', (tx, support, c) => overviewPage(tx, c, support)),
  );
  app.post(
    `${base}/borja`,
    command({
      form: anything,
      run: async (tx, _input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const begun = await beginFollowUp(tx, support);
        return begun.ok ? { to: pathOf(support) } : { refused: begun.errors };
      },
      again: async (tx, c, values, errors) =>
        overviewPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );
  app.post(
    `${base}/rytm`,
    command({
      form: anything,
      run: async (tx, _input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        // how often stands in the plan: it is changed in the next version, which the participant says yes to
        const begun = await beginPlan(tx, support);
        return begun.ok ? { to: `/stod/${support.id}/plan/skriv/uppfoljning` } : { refused: begun.errors };
      },
      again: async (tx, c, values, errors) =>
        overviewPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );
  app.post(
    `${base}/visa`,
    command({
      form: showForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        if (support.relation !== 'own') throw new NoSuchPage();
        const shown = await showAnswers(tx, support, input.followUp, input.shown === 'ja');
        if (!shown.ok) return { refused: shown.errors };
        return { to: `${pathOf(support)}?nu=${input.shown === 'ja' ? 'visat' : 'gomt'}` };
      },
      again: async (tx, c, values, errors) =>
        overviewPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );

  const question = `${base}/fraga/:question`;
  app.get(
    question,
    aboutSupport('follow-up', (tx, support, c) => questionPage(tx, c, support)),
  );
  app.post(
    question,
    command({
      form: answerForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        if (support.relation !== 'own') throw new NoSuchPage();
        const given = input.next === 'hoppa' ? {} : { mark: input.mark, words: input.words };
        const result = await answerQuestion(tx, support, questionOf(c), versionOf(values), given);
        if (!result.ok) {
          if ('errors' in result) return { refused: result.errors };
          const { version, mark, words } = result.stands;
          followTheirs(values, { mark });
          // a press on the start page holds a symbol and no words
          values.words ??= words;
          return conflictOf(c, values, version, [
            { name: 'words', label: 'follow-up.field.words', theirs: words },
          ]);
        }
        if (input.back === 'idag') return { to: '/idag' };
        return { to: onwards((await tableOf(tx, support))!, questionOf(c)) };
      },
      again: async (tx, c, values, errors) =>
        questionPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );
  app.post(
    `${question}/anteckning`,
    command({
      form: noteForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        if (support.relation !== 'assigned') throw new NoSuchPage();
        const result = await saveNote(tx, support, questionOf(c), versionOf(values), input.words);
        if (result.ok) return { to: pathOf(support) };
        if ('errors' in result) return { refused: result.errors };
        return conflictOf(c, values, result.stands.version, [
          { name: 'words', label: 'follow-up.field.note', theirs: result.stands.words },
        ]);
      },
      again: async (tx, c, values, errors) =>
        questionPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${base}/tidigare/:followUp`,
    aboutSupport('follow-up', async (tx, support, c) => {
      if (!reads(support)) return undefined;
      const found = await findFollowUp(tx, support.id, idParam(c, 'followUp'));
      if (!found?.closedOn) return undefined;
      return (
        <ClosedPage
          support={support}
          followUp={found}
          questions={questionsOf(found, [])}
          just={c.req.query('nu') === 'avslutad'}
        />
      );
    }),
  );
}
