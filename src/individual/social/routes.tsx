import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { socialSuggestions } from '../suggestions/contract.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { addMeetingPlace, changeMeetingPlace, declineSocialSide, endMeetingPlace } from './commands.ts';
import { placeForm } from './form.ts';
import { LifePage } from './pages/life-page.tsx';
import { PlaceFormPage, PlacesPage } from './pages/places-pages.tsx';
import { findLifePicture, findMeetingPlaces } from './queries.ts';
import { asksAboutSocialSide } from './rules.ts';

async function lifePage(tx: Tx, c: AppContext, support: Support) {
  // who comes for one visit has nothing to do with the plan
  if (support.relation === 'visiting') throw new NoSuchPage();
  const picture = await findLifePicture(tx, support.id);
  const near = support.relation === 'own' || support.relation === 'assigned';
  const asks = near && picture !== undefined && asksAboutSocialSide(picture.goals, picture.declined);
  return (
    <LifePage
      support={support}
      picture={picture}
      suggestions={asks ? await socialSuggestions(tx, c.get('t')) : undefined}
      // a care manager belongs to no unit, and sees none of its places
      places={support.relation === 'decided' ? undefined : await findMeetingPlaces(tx, support.unitId)}
    />
  );
}

/** The unit that the asker enters places for; for everybody else the pages are not there. */
function unitOf(c: AppContext): string {
  const hat = c.get('session')?.hat;
  if (!hat || !['support-worker', 'assistant', 'key-worker', 'unit-manager'].includes(hat.role)) {
    throw new NoSuchPage();
  }
  return hat.organisationId;
}

async function placePage(tx: Tx, c: AppContext, again: Again = {}) {
  const unit = unitOf(c);
  if (c.req.param('place') === undefined) return <PlaceFormPage {...withMessages(c, again)} />;
  const id = idParam(c, 'place');
  const place = (await findMeetingPlaces(tx, unit)).find((one) => one.id === id);
  return place && <PlaceFormPage place={place} {...withMessages(c, again)} />;
}

/** Paths of the social side: the picture of one's life, and the unit's meeting places. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/stod/:support/livet',
    aboutSupport('social', (tx, support, c) => lifePage(tx, c, support)),
  );
  app.post(
    '/stod/:support/livet/nej-tack',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c) => {
        const support = await supportOf(tx, c);
        const picture = await findLifePicture(tx, support.id);
        if (support.relation !== 'own' || !picture) throw new NoSuchPage();
        if (!picture.declined) await declineSocialSide(tx, support, picture.planId);
        return { to: `/stod/${support.id}/livet` };
      },
      again: async () => undefined,
    }),
  );

  const base = '/enheten/traffpunkter';
  app.get(
    base,
    read(async (tx, c) => (
      <PlacesPage places={await findMeetingPlaces(tx, unitOf(c))} today={dayAt(c.get('now'))} />
    )),
  );
  app.get(
    `${base}/ny`,
    read((tx, c) => placePage(tx, c)),
  );
  app.post(
    base,
    command({
      form: placeForm,
      run: async (tx, input, c) => {
        await addMeetingPlace(tx, unitOf(c), input);
        return { to: base };
      },
      again: (tx, c, values, errors) => placePage(tx, c, { values, errors }),
    }),
  );
  app.get(
    `${base}/:place`,
    read((tx, c) => placePage(tx, c)),
  );
  app.post(
    `${base}/:place`,
    command({
      form: placeForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const result = await changeMeetingPlace(tx, unitOf(c), idParam(c, 'place'), versionOf(values), input);
        if (result.ok) return { to: base };
        if ('errors' in result) throw new NoSuchPage();
        const { stands } = result;
        return conflictOf(
          c,
          values,
          stands.version,
          (['name', 'about', 'whenWords', 'whereWords', 'costWords', 'wayWords'] as const).map((name) => ({
            name,
            label: `social.field.${name}`,
            theirs: stands[name],
          })),
        );
      },
      again: (tx, c, values, errors) => placePage(tx, c, { values, errors }),
    }),
  );
  app.post(
    `${base}/:place/ta-bort`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c) => {
        await endMeetingPlace(tx, unitOf(c), idParam(c, 'place'));
        return { to: base };
      },
      again: async () => undefined,
    }),
  );
}
