import type { Handler } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { idParam, logged, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findSupport, type Support } from './queries.ts';

export { addSupport, assignWorker, type SupportKind } from './commands.ts';
export { askForContact, wishForContact } from './contact-commands.ts';
export { contactQuestions, unmetContactWishes } from './contact-queries.ts';
export {
  type DisposalRule,
  dispose,
  disposeOfFile,
  type EndedFile,
  endedFiles,
  endedOn,
  type FilePart,
  somethingLeft,
  visitsFile,
} from './disposal.ts';
export { VisitLine, visitClock } from './pages/visit-line.tsx';
export { findSupport, findSupports, type Relation, type Support, supportsSeen } from './queries.ts';
export { callOffVisit, closeVisit, planVisits } from './visit-commands.ts';
export { nextVisits, type Visit, visitsBetween, visitsOn } from './visit-queries.ts';

/** The path of a support's pages: the same for the participant and for those around. */
export const supportPath = (supportId: string): string => `/stod/${supportId}`;

/** Where the unit's manager sets what a support is, who works with it and when it ends. */
export const settingsPath = (supportId: string, rest = ''): string =>
  `${supportPath(supportId)}/om-stodet${rest}`;

/** Where the participant says whom they want as contact worker. */
export const contactPath = (supportId: string): string => `${supportPath(supportId)}/kontaktman`;

/** Where the unit's manager opens a support, and finds those that have ended. */
export const newSupportPath = '/enheten/nytt-stod';
export const endedSupportsPath = '/enheten/avslutade';
/** Where they see who comes to whom on a day. */
export const unitVisitsPath = '/enheten/besok';

/** Path of a support's visits, or of one of them. */
export const visitsPath = (supportId: string, visitId?: string): string =>
  `${supportPath(supportId)}/besok${visitId === undefined ? '' : `/${visitId}`}`;

/** The support of the path's `:support`, for a command. Throws {@link NoSuchPage} where the actor sees none. */
export async function supportOf(tx: Tx, c: AppContext): Promise<Support> {
  const support = await findSupport(tx, idParam(c, 'support'));
  if (!support) throw new NoSuchPage();
  // a form that comes back shows what its page does: then it was read, also where that page was never opened
  if (c.req.method === 'POST' && support.relation !== 'own') {
    c.set('reading', { stream: support.participantId, what: 'support', subject: support.id });
  }
  return support;
}

/**
 * A page about somebody's support, at `/stod/:support/…`: that it was read is written in the participant's read log in
 * the same transaction, unless the participant reads themselves (domain.md, "Who may read what"; I18).
 *
 * @param what is read, kebab-case; shown to the participant through the text `reading.what.<what>`.
 */
export function aboutSupport(
  what: string,
  work: (tx: Tx, support: Support, c: AppContext) => Promise<JSX.Element | Response | undefined>,
): Handler<AppEnv> {
  const found = new WeakMap<AppContext, Support>();
  return logged(
    async (c, tx) => {
      const support = await supportOf(tx, c);
      found.set(c, support);
      return support.relation === 'own'
        ? undefined
        : { stream: support.participantId, what, subject: support.id };
    },
    (tx, c) => work(tx, found.get(c)!, c),
  );
}
