import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import type { Translate } from '../../kernel/i18n/translate.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import {
  addQuestion,
  beginWith,
  changeQuestion,
  moveQuestion,
  retireQuestion,
  saveVersion,
  saveWords,
} from './commands.ts';
import { moveForm, type QuestionInput, questionForm, type WordsInput, wordsForm } from './form.ts';
import { QuestionPage, WordsPage } from './pages/edit-pages.tsx';
import { GuidePage } from './pages/guide-page.tsx';
import { ComparePage, PrintPage, SavedPage, VersionsPage } from './pages/version-pages.tsx';
import { findGuide, findOutside, findVersion, type Guide, listVersions } from './queries.ts';
import { compareVersions } from './rules.ts';
import { homeOf, starterQuestions } from './starter.ts';

const guidePath = (auditId: string) => `/granskningar/${auditId}/frageguide`;
const empty = z.looseObject({});

async function guideOf(tx: Tx, c: AppContext): Promise<Guide> {
  const guide = await findGuide(tx, idParam(c, 'audit'));
  if (!guide) throw new NoSuchPage();
  return guide;
}

/** A version's number in the address; anything else is no page. */
function versionIn(text: string | undefined): number {
  if (!text || !/^[1-9]\d{0,5}$/.test(text)) throw new NoSuchPage();
  return Number(text);
}

async function savedOf(tx: Tx, c: AppContext, version?: number) {
  const saved = await findVersion(tx, idParam(c, 'audit'), version);
  if (!saved) throw new NoSuchPage();
  return saved;
}

const guidePage = async (tx: Tx, c: AppContext, errors: FieldError[] = []) => (
  <GuidePage guide={await guideOf(tx, c)} errors={messages(c.get('t'), errors)} />
);

async function questionPage(tx: Tx, c: AppContext, values?: FormValues, errors: FieldError[] = []) {
  const guide = await guideOf(tx, c);
  const isNew = c.req.param('question') === undefined;
  const question = isNew ? undefined : guide.questions.find(({ id }) => id === idParam(c, 'question'));
  if (!isNew && !question) throw new NoSuchPage();
  return (
    <QuestionPage
      guide={guide}
      question={question}
      under={c.req.query('under') ?? ''}
      {...(values ? { values } : {})}
      errors={messages(c.get('t'), errors)}
    />
  );
}

/** The starter guide in the reader's language, each question under the commission question it suits. */
function starterFor(t: Translate, guide: Guide): WordsInput & { questions: QuestionInput[] } {
  return {
    opening: t('question-guide.starter.opening'),
    closing: t('question-guide.starter.closing'),
    questions: starterQuestions.map(({ name, theme, asks }) => ({
      text: t(`question-guide.starter.${name}.text`),
      commissionQuestion: homeOf(theme, guide.commissionQuestions),
      followUpYes: asks.includes('yes') ? t(`question-guide.starter.${name}.yes`) : '',
      followUpNo: asks.includes('no') ? t(`question-guide.starter.${name}.no`) : '',
      followUpHow: asks.includes('how') ? t(`question-guide.starter.${name}.how`) : '',
    })),
  };
}

/** A press on one question that changes the guide and leads back to it. */
const press = (run: (tx: Tx, auditId: string, questionId: string) => ReturnType<typeof retireQuestion>) =>
  command({
    form: empty,
    run: async (tx, _input, c): Promise<Outcome> => {
      const { auditId } = await guideOf(tx, c);
      const result = await run(tx, auditId, idParam(c, 'question'));
      if (!result.ok) throw new NoSuchPage();
      return { to: guidePath(auditId) };
    },
    again: (tx, c, _values, errors) => guidePage(tx, c, errors),
  });

/** Paths of the question guide: the guide, its questions and words, its versions. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/granskningar/:audit/frageguide';

  app.get(
    base,
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      const guide = await findGuide(tx, auditId);
      if (guide) return <GuidePage guide={guide} />;
      const outside = await findOutside(tx, auditId);
      return (
        outside && (
          <SavedPage
            auditId={auditId}
            title={outside.title}
            saved={await findVersion(tx, auditId)}
            inside={false}
          />
        )
      );
    }),
  );

  app.post(
    `${base}/forslag`,
    command({
      form: empty,
      run: async (tx, _input, c): Promise<Outcome> => {
        const guide = await guideOf(tx, c);
        const result = await beginWith(tx, guide.auditId, starterFor(c.get('t'), guide));
        return result.ok ? { to: guidePath(guide.auditId) } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => guidePage(tx, c, errors),
    }),
  );

  app.get(
    `${base}/fraga`,
    read((tx, c) => questionPage(tx, c)),
  );
  app.post(
    `${base}/fraga`,
    command({
      form: questionForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const { auditId } = await guideOf(tx, c);
        const result = await addQuestion(tx, auditId, input);
        return result.ok ? { to: `${guidePath(auditId)}#fraga-${result.value}` } : { refused: result.errors };
      },
      again: (tx, c, values, errors) => questionPage(tx, c, values, errors),
    }),
  );

  app.get(
    `${base}/fraga/:question`,
    read((tx, c) => questionPage(tx, c)),
  );
  app.post(
    `${base}/fraga/:question`,
    command({
      form: questionForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { auditId, questions } = await guideOf(tx, c);
        const id = idParam(c, 'question');
        if (!questions.some((question) => question.id === id)) throw new NoSuchPage();
        const result = await changeQuestion(tx, auditId, id, versionOf(values), input);
        if (result.ok) return { to: `${guidePath(auditId)}#fraga-${id}` };
        if ('errors' in result) return { refused: result.errors };
        const { text, followUpYes, followUpNo, followUpHow, version } = result.stands;
        return conflictOf(c, values, version, [
          { name: 'text', label: 'question-guide.field.text', theirs: text },
          { name: 'followUpYes', label: 'question-guide.field.yes', theirs: followUpYes },
          { name: 'followUpNo', label: 'question-guide.field.no', theirs: followUpNo },
          { name: 'followUpHow', label: 'question-guide.field.how', theirs: followUpHow },
        ]);
      },
      again: (tx, c, values, errors) => questionPage(tx, c, values, errors),
    }),
  );
  app.post(
    `${base}/fraga/:question/flytta`,
    command({
      form: moveForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const { auditId } = await guideOf(tx, c);
        const id = idParam(c, 'question');
        const result = await moveQuestion(tx, auditId, id, input.direction);
        if (!result.ok) throw new NoSuchPage();
        return { to: `${guidePath(auditId)}#fraga-${id}` };
      },
      again: (tx, c, _values, errors) => guidePage(tx, c, errors),
    }),
  );
  app.post(
    `${base}/fraga/:question/ta-bort`,
    press((tx, auditId, id) => retireQuestion(tx, auditId, id, true)),
  );
  app.post(
    `${base}/fraga/:question/tillbaka`,
    press((tx, auditId, id) => retireQuestion(tx, auditId, id, false)),
  );

  app.get(
    `${base}/inledning`,
    read(async (tx, c) => <WordsPage guide={await guideOf(tx, c)} />),
  );
  app.post(
    `${base}/inledning`,
    command({
      form: wordsForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { auditId } = await guideOf(tx, c);
        const result = await saveWords(tx, auditId, versionOf(values), input);
        if (result.ok) return { to: guidePath(auditId) };
        if ('errors' in result) return { refused: result.errors };
        const { opening, closing, version } = result.stands;
        return conflictOf(c, values, version, [
          { name: 'opening', label: 'question-guide.opening', theirs: opening },
          { name: 'closing', label: 'question-guide.closing', theirs: closing },
        ]);
      },
      again: async (tx, c, values, errors) => (
        <WordsPage guide={await guideOf(tx, c)} values={values} errors={messages(c.get('t'), errors)} />
      ),
    }),
  );

  app.post(
    `${base}/version`,
    command({
      form: empty,
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const { auditId } = await guideOf(tx, c);
        const result = await saveVersion(tx, auditId, versionOf(values));
        return result.ok ? { to: guidePath(auditId) } : { refused: result.errors };
      },
      again: (tx, c, _values, errors) => guidePage(tx, c, errors),
    }),
  );
  app.get(
    `${base}/versioner`,
    read(async (tx, c) => {
      const { auditId, title } = await guideOf(tx, c);
      return <VersionsPage auditId={auditId} title={title} versions={await listVersions(tx, auditId)} />;
    }),
  );
  app.get(
    `${base}/versioner/:version`,
    read(async (tx, c) => {
      const { auditId, title } = await guideOf(tx, c);
      const saved = await savedOf(tx, c, versionIn(c.req.param('version')));
      return <SavedPage auditId={auditId} title={title} saved={saved} inside />;
    }),
  );
  app.get(
    `${base}/jamfor`,
    read(async (tx, c) => {
      await guideOf(tx, c);
      const before = await savedOf(tx, c, versionIn(c.req.query('fran')));
      const after = await savedOf(tx, c, versionIn(c.req.query('till')));
      const changes = compareVersions(before.content, after.content);
      return <ComparePage before={before} after={after} changes={changes} />;
    }),
  );
  app.get(
    `${base}/utskrift`,
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      // the public reads a published guide in the report; this page is for those the audit is about
      if (!(await findGuide(tx, auditId)) && !(await findOutside(tx, auditId))) return undefined;
      const asked = c.req.query('version');
      return <PrintPage saved={await savedOf(tx, c, asked === undefined ? undefined : versionIn(asked))} />;
    }),
  );
}
