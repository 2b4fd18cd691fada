import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { aboutSupport } from '../support/contract.ts';
import { base } from './desk.tsx';
import { mayChange } from './rules.ts';
import { lineageOfSuggestion, suggestionAsked, takenAlready } from './suggesting.ts';
import { deskOf } from './view.ts';

/**
 * A suggestion on its way into the draft: to the form of what it becomes, a goal or a need, where its words can be changed
 * before they are saved; or to where it stands already.
 */
export function suggestionRoutes(app: Hono<AppEnv>): void {
  app.get(
    `${base}/forslag`,
    aboutSupport('plan', async (tx, support, c) => {
      const suggestion = await suggestionAsked(tx, c);
      if (!suggestion || (support.relation !== 'own' && support.relation !== 'assigned')) return undefined;
      const open = await deskOf(tx, support);
      // proposed or settled meanwhile: the plan's own page says how it stands
      if (!open) return c.redirect(`/stod/${support.id}/plan`, 303);
      const write = `/stod/${support.id}/plan/skriv`;
      const stands = takenAlready(open.plan, suggestion);
      const what = suggestion.kind === 'goal' ? 'goal' : 'statement';
      const step = what === 'goal' ? 'mal' : 'behov';
      // somebody else's words already say it
      if (stands && !mayChange(stands, open.writer, what)) return c.redirect(`${write}/${step}`, 303);
      const lineage = stands?.lineage ?? lineageOfSuggestion(open.plan.id, suggestion.id);
      const query = new URLSearchParams({
        forslag: suggestion.id,
        ...(what === 'goal' ? {} : { slag: 'need' }),
      });
      return c.redirect(`${write}/${what === 'goal' ? 'mal' : 'sagt'}/${lineage}?${query}`, 303);
    }),
  );
}
