import type { Hono } from 'hono';
import { isDay } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { answerQuestion, askAboutReading, showToReader } from './commands.ts';
import { answerForm, askForm, showForm } from './form.ts';
import { AskPage, LogPage } from './pages/own-pages.tsx';
import { QuestionPage, QuestionsPage } from './pages/question-pages.tsx';
import { findQuestion, findReading, listQuestions, listReadings } from './queries.ts';

const pageSize = 20;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isParticipant = (c: AppContext) => c.get('session')?.hat?.role === 'participant';

/** Which line of the log is asked about: the day and the role it was read under. */
function lineOf(c: AppContext): { day: string; holdingId: string } {
  const day = c.req.query('dag') ?? '';
  const holdingId = c.req.query('vem') ?? '';
  if (!isParticipant(c) || !isDay(day) || !uuid.test(holdingId)) throw new NoSuchPage();
  return { day, holdingId };
}

async function askPage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: FieldError[] } = {}) {
  const { day, holdingId } = lineOf(c);
  const reading = await findReading(tx, day, holdingId);
  return reading?.supportId && !reading.questionId ? (
    <AskPage reading={reading} {...withMessages(c, rest)} />
  ) : undefined;
}

async function questionPage(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: FieldError[] } = {},
) {
  const question = await findQuestion(tx, idParam(c, 'question'));
  // the participant reads theirs on their own page, and is led there from wherever an answer is told of
  if (question?.relation === 'own') return c.redirect('/vem-har-last#fragor', 303);
  return question && <QuestionPage question={question} {...withMessages(c, rest)} />;
}

function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'reading.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** Who has read about me, and the questions that come of it. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/vem-har-last',
    read(async (tx, c) => {
      if (!isParticipant(c)) return undefined;
      const asked = Number(c.req.query('sida') ?? '1');
      const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
      const { readings, pages } = await listReadings(tx, page, pageSize);
      // past the last page there is nothing to count from either
      if (readings.length === 0 && page > 1) return c.redirect('/vem-har-last', 303);
      return <LogPage {...{ readings, page, pages }} questions={await listQuestions(tx)} />;
    }),
  );
  app.get(
    '/vem-har-last/fraga',
    read((tx, c) => askPage(tx, c)),
  );
  app.post(
    '/vem-har-last/fraga',
    command({
      form: askForm,
      run: async (tx, { words }, c) =>
        outcome(await askAboutReading(tx, lineOf(c), words), '/vem-har-last#fragor'),
      again: (tx, c, values, errors) => askPage(tx, c, { values, errors }),
    }),
  );

  app.get(
    '/fragor-om-lasning',
    read(async (tx, c) => {
      const questions = (await listQuestions(tx)).filter((one) => one.relation !== 'own');
      const manages = c.get('session')?.hat?.role === 'unit-manager';
      return manages || questions.length > 0 ? (
        <QuestionsPage questions={questions} today={dayAt(c.get('now'))} />
      ) : undefined;
    }),
  );
  app.get(
    '/fragor-om-lasning/:question',
    read((tx, c) => questionPage(tx, c)),
  );
  app.post(
    '/fragor-om-lasning/:question/svara',
    command({
      form: answerForm,
      run: async (tx, input, c) => {
        const id = idParam(c, 'question');
        return outcome(await answerQuestion(tx, id, input), `/fragor-om-lasning/${id}`);
      },
      again: (tx, c, values, errors) => questionPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/fragor-om-lasning/:question/visa',
    command({
      form: showForm,
      run: async (tx, _input, c) => {
        const id = idParam(c, 'question');
        return outcome(await showToReader(tx, id), `/fragor-om-lasning/${id}`);
      },
      again: (tx, c, values, errors) => questionPage(tx, c, { values, errors }),
    }),
  );
}
