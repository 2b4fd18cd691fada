import type { Hono } from 'hono';
import { isDay } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import { command, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { endedSupportsPath, newSupportPath, settingsPath, unitVisitsPath } from './contract.ts';
import { EndedPage } from './pages/ended-page.tsx';
import { OpenPage } from './pages/settings-forms.tsx';
import { UnitVisitsPage } from './pages/unit-visits-page.tsx';
import { findSupports } from './queries.ts';
import { openSupport } from './settings-commands.ts';
import { openForm } from './settings-form.ts';
import { participantsHere } from './settings-queries.ts';
import { visitsAtUnit } from './visit-queries.ts';

const todayOf = (c: AppContext) => dayAt(c.get('now'));

function onlyManager(c: AppContext): string {
  const hat = c.get('session')?.hat;
  if (hat?.role !== 'unit-manager') throw new NoSuchPage();
  return hat.organisationId;
}

async function openPage(tx: Tx, c: AppContext, again: Again = {}) {
  onlyManager(c);
  return (
    <OpenPage participants={await participantsHere(tx)} today={todayOf(c)} {...withMessages(c, again)} />
  );
}

/** Paths of the unit's supports for who manages it: a new one, those that have ended, and who comes to whom on a day. */
export function unitRoutes(app: Hono<AppEnv>): void {
  app.get(
    newSupportPath,
    read((tx, c) => openPage(tx, c)),
  );
  app.post(
    newSupportPath,
    command({
      form: openForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const opened = await openSupport(tx, onlyManager(c), input);
        return opened.ok ? { to: `${settingsPath(opened.value)}?nu=oppnat` } : { refused: opened.errors };
      },
      again: (tx, c, values, errors) => openPage(tx, c, { values, errors }),
    }),
  );
  app.get(
    endedSupportsPath,
    read(async (tx, c) => {
      onlyManager(c);
      const today = todayOf(c);
      const ended = (await findSupports(tx)).filter(({ to }) => to !== null && to < today);
      return <EndedPage supports={ended.sort((a, b) => b.to!.localeCompare(a.to!))} />;
    }),
  );

  app.get(
    unitVisitsPath,
    read(async (tx, c) => {
      onlyManager(c);
      const today = todayOf(c);
      const asked = c.req.query('dag') ?? '';
      const day = isDay(asked) ? asked : today;
      return <UnitVisitsPage day={day} today={today} visits={await visitsAtUnit(tx, day)} />;
    }),
  );
}
