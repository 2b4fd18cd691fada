import type { Hono } from 'hono';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { command, idParam, type Outcome } from '../../kernel/requests/steps.ts';
import { loggedWhenShown } from '../transcripts/contract.ts';
import { addressOf, base, errorsOf, keptQuery, subject } from './asked.ts';
import { decideGroup, decideMark, decideMaybe, markByHand, type Pressed, undoPress } from './decisions.ts';
import { groupForm, markForm, maybeForm, missedForm, undoForm } from './form.ts';
import { allPage, reviewPage, wholePage } from './showing.tsx';

/** Where to go on after a press: the next mark of the same part that nobody has decided, or what the review says is next. */
function onwards(c: AppContext, { press, next }: Pressed): Outcome {
  const query = new URLSearchParams({ ...(next ? { plats: next.id } : {}), tryck: press });
  return { to: `${addressOf(c)}?${query}#plats` };
}

/** The decisions of a review: one mark and those alike, a page of doubtful ones, a group, by hand, and undone. */
export function decisionRoutes(app: Hono<AppEnv>): void {
  app.post(
    `${base}/plats/:mark`,
    loggedWhenShown(subject),
    command({
      form: markForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const decided = await decideMark(
          tx,
          idParam(c, 'audit'),
          idParam(c, 'transcript'),
          idParam(c, 'mark'),
          input,
        );
        return decided.ok ? onwards(c, decided.value) : { refused: decided.errors };
      },
      again: (tx, c, values, errors) =>
        reviewPage(tx, c, { mark: idParam(c, 'mark') }, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/kanske`,
    loggedWhenShown(subject),
    command({
      form: maybeForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const decided = await decideMaybe(tx, idParam(c, 'audit'), idParam(c, 'transcript'), input);
        if (!decided.ok) return { refused: decided.errors };
        const { press, left } = decided.value;
        return { to: `${addressOf(c)}${left > 0 ? '/kanske' : ''}?tryck=${press}#plats` };
      },
      again: (tx, c, values, errors) =>
        reviewPage(tx, c, { maybe: true }, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/alla`,
    loggedWhenShown(subject),
    command({
      form: groupForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const auditId = idParam(c, 'audit');
        const decided = await decideGroup(tx, auditId, idParam(c, 'transcript'), input.mark, input.action);
        if (!decided.ok) return { refused: decided.errors };
        const query = new URLSearchParams({ ...keptQuery(c), tryck: decided.value.press });
        return { to: `${addressOf(c)}/alla?${query}#stalle-${input.mark}` };
      },
      again: (tx, c, values, errors) => allPage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/missat`,
    loggedWhenShown(subject),
    command({
      form: missedForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const marked = await markByHand(tx, idParam(c, 'audit'), idParam(c, 'transcript'), input);
        if (!marked.ok) return { refused: marked.errors };
        const query = new URLSearchParams({ ...keptQuery(c), tryck: marked.value.press });
        return { to: `${addressOf(c)}/text?${query}` };
      },
      again: (tx, c, values, errors) => wholePage(tx, c, { values, errors: errorsOf(c, errors) }),
    }),
  );
  app.post(
    `${base}/angra`,
    loggedWhenShown(subject),
    command({
      form: undoForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const undone = await undoPress(tx, idParam(c, 'audit'), idParam(c, 'transcript'), input.press);
        if (!undone.ok) return { refused: undone.errors };
        const { value: mark } = undone;
        if (mark?.doubtful) return { to: `${addressOf(c)}/kanske#plats` };
        return { to: `${addressOf(c)}${mark ? `?plats=${mark.id}#plats` : ''}` };
      },
      again: (tx, c, _values, errors) => reviewPage(tx, c, {}, { errors: errorsOf(c, errors) }),
    }),
  );
}
