import { randomUUID } from 'node:crypto';
import { dayAt } from '../../src/kernel/i18n/dates.ts';
import type { County } from '../county/fill.ts';
import { countyNow } from '../county/sizes.ts';
import { formOf } from '../measure/browser.ts';
import { type BenchCommand, filled } from './command.ts';

const participant = ({ lives }: County) => lives.held.participant;
const worker = ({ lives }: County) => lives.held.workers[0];
const drafter = ({ lives }: County) => lives.draft.workers[0];
const words = (turn: number) => `Så som jag vill ha det, gång ${turn}.`;

/** The individual level's commands: what is done most, and what is written. */
export const individualCommands: readonly BenchCommand[] = [
  {
    name: 'tick something off',
    who: participant,
    before: async ({ owner }, { lives }) => {
      await owner.query('delete from individual.schedule_tick where support_id = $1 and day = $2', [
        lives.held.supportId,
        dayAt(countyNow),
      ]);
    },
    fill: (browser, { lives }) =>
      filled(browser, '/idag', `/stod/${lives.held.supportId}/vecka/bocka`, { answer: 'done' }),
  },
  {
    name: 'promise',
    who: worker,
    fill: (browser, { lives }, turn) => {
      const page = `/stod/${lives.held.supportId}/lofte`;
      return filled(browser, page, page, { words: words(turn) });
    },
  },
  {
    name: 'say something in the plan',
    who: drafter,
    fill: async (browser, { lives }, turn) => {
      const html = await browser.get(`/stod/${lives.draft.supportId}/plan/skriv/behov`);
      // where it is saved is made up anew each time the page is shown
      const path = /action="([^"]*\/skriv\/sagt\/[^"]*)"/.exec(html)?.[1] ?? '';
      const fields = formOf(html, path);
      fields.set('words', words(turn));
      return { path, fields };
    },
  },
  {
    name: 'write a goal',
    who: drafter,
    fill: (browser, { lives }, turn) => {
      const page = `/stod/${lives.draft.supportId}/plan/skriv/mal/${randomUUID()}`;
      return filled(browser, page, page, {
        kind: 'training',
        perspective: 'participant',
        words: words(turn),
      });
    },
  },
  {
    name: 'say yes to a plan',
    who: ({ lives }) => lives.proposed.participant,
    before: async ({ owner }, { lives }) => {
      const { supportId } = lives.proposed;
      // what guards the plan's way from state to state would not let it go back
      await owner.query('alter table individual.plan disable trigger user');
      await owner.query(
        `delete from individual.plan_answer a using individual.plan p
         where p.id = a.plan_id and p.support_id = $1 and p.number = 3`,
        [supportId],
      );
      await owner.query(
        `update individual.plan set state = 'proposed', settled_as = null, settled_on = null
         where support_id = $1 and number = 3`,
        [supportId],
      );
      await owner.query(
        "update individual.plan set state = 'agreed', ended_on = null where support_id = $1 and number = 2 and state = 'replaced'",
        [supportId],
      );
      await owner.query('alter table individual.plan enable trigger user');
    },
    fill: (browser, { lives }) => {
      const page = `/stod/${lives.proposed.supportId}/plan/svar`;
      return filled(browser, page, page, { answer: 'yes' });
    },
  },
  {
    name: 'answer a question of a follow-up',
    who: participant,
    fill: (browser, { lives }, turn) => {
      const page = `/stod/${lives.held.supportId}/uppfoljning/fraga/our-way`;
      return filled(browser, page, page, { mark: 'good', words: words(turn) });
    },
  },
  {
    name: 'write in the record',
    who: worker,
    fill: (browser, { lives }, turn) => {
      const base = `/stod/${lives.held.supportId}/anteckningar`;
      return filled(browser, `${base}/ny`, base, { kind: 'observation', body: words(turn) });
    },
  },
];
