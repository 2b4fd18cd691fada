import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import { aboutSupport } from '../support/contract.ts';
import { ClosedPage } from './pages/closed-page.tsx';
import { planInTheMaking } from './queries.ts';
import { aboutOf, type Desk, deskOf, writersSupport } from './view.ts';

/** Where the plan is written: the addresses of its questions begin so. */
export const base = '/stod/:support/plan/skriv';

type Shown = JSX.Element | undefined;

/** A page of the draft: to who may write in it, where one is open; else the plan's own page says how it stands. */
export const desk = (page: (desk: Desk, tx: Tx, c: AppContext) => Shown | Promise<Shown>) =>
  aboutSupport('plan', async (tx, support, c) => {
    const open = await deskOf(tx, support);
    if (open) return page(open, tx, c);
    return support.relation === 'own' || support.relation === 'assigned'
      ? c.redirect(`/stod/${support.id}/plan`, 303)
      : undefined;
  });

/**
 * The page a form stands on, shown again with what was typed. Where the draft was proposed or settled meanwhile, or what
 * the form was about is somebody else's to change, what was typed is kept on a page of its own.
 */
export const again =
  (page: (open: Desk, c: AppContext, rest: Again) => Shown) =>
  async (tx: Tx, c: AppContext, values: FormValues, errors: FieldError[]): Promise<Shown> => {
    const support = await writersSupport(tx, c);
    const open = await deskOf(tx, support);
    const rest = { values, errors };
    return (
      (open && page(open, c, rest)) ?? (
        <ClosedPage
          about={aboutOf(support)}
          action={c.req.path}
          proposed={(await planInTheMaking(tx, support.id))?.state === 'proposed'}
          values={values}
          {...withMessages(c, { errors })}
        />
      )
    );
  };
