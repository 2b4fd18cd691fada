import type { Handler } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { idParam, logged, NoSuchPage } from '../../kernel/requests/steps.ts';
import { findSupport, type Support } from './queries.ts';

export { addSupport, assignWorker, type SupportKind } from './commands.ts';
export { type DisposalRule, disposeOfFile, type EndedFile } from './disposal.ts';
export { VisitLine, visitClock } from './pages/visit-line.tsx';
export { findSupport, findSupports, type Relation, type Support } from './queries.ts';
export { callOffVisit, closeVisit, planVisits } from './visit-commands.ts';
export { nextVisit, type Visit, visitsBetween, visitsOn } from './visit-queries.ts';

/** The path of a support's pages: the same for the participant and for those around. */
export const supportPath = (supportId: string): string => `/stod/${supportId}`;

/** Path of a support's visits, or of one of them. */
export const visitsPath = (supportId: string, visitId?: string): string =>
  `${supportPath(supportId)}/besok${visitId === undefined ? '' : `/${visitId}`}`;

/** The support of the path's `:support`, for a command. Throws {@link NoSuchPage} where the actor sees none. */
export async function supportOf(tx: Tx, c: AppContext): Promise<Support> {
  const support = await findSupport(tx, idParam(c, 'support'));
  if (!support) throw new NoSuchPage();
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
