import { dayAt } from '../../src/kernel/i18n/dates.ts';
import { keyField } from '../../src/kernel/requests/form.ts';
import { type Details, pack } from '../../src/service/sign-up/details.ts';
import { seal, toBase64 } from '../../src/service/sign-up/seal.ts';
import type { County } from '../county/fill.ts';
import { countyNow } from '../county/sizes.ts';
import { formOf } from '../measure/browser.ts';
import { type BenchCommand, filled } from './command.ts';

const auditor = (county: County) => county.underWay.team[0];

const details: Details = {
  name: 'Alva',
  reach: 'phone',
  contact: '070-000 00 00',
  ways: ['place'],
  when: 'Helst på förmiddagen',
  company: 'alone',
  eligible: 'Ja, i tre år',
  other: '',
};

const words = (turn: number) => `Det var så det var, sade den som berättade. Gång ${turn}.`;

/** The service level's commands. */
export const serviceCommands: readonly BenchCommand[] = [
  {
    name: 'save a note while writing',
    who: auditor,
    fill: async (browser, { underWay }, turn) => {
      const page = `/granskningar/${underWay.id}/intervjuer/${underWay.ahead.interview}`;
      const action = `${page}/anteckning/${underWay.guideQuestions[0]}`;
      const form = await filled(browser, page, action, { _utkast: '1' });
      const field = [...form.fields.keys()].find((name) => name.startsWith('note'));
      if (field) form.fields.set(field, words(turn));
      return form;
    },
  },
  {
    name: 'code a span',
    who: auditor,
    before: async ({ owner }, { underWay }) => {
      // no sentence of the county is as short as what is coded here
      await owner.query(
        'delete from service.passage where transcript_id = $1 and start_at = 0 and end_at <= 9',
        [underWay.informants[0]!.transcript],
      );
    },
    fill: async (browser, { underWay }) => {
      const page = `/granskningar/${underWay.id}/kodning/utskrifter/${underWay.informants[0]!.transcript}`;
      const html = await browser.get(page);
      const action = `${page}?sida=1`;
      const form = formOf(html, action);
      const turn = /name="sentences"[^>]*value="([0-9a-f-]{36}):/.exec(html)?.[1];
      form.append('spans', `${turn}:0-9`);
      form.append('codes', underWay.questions[0]!.id);
      return { path: action, fields: form };
    },
  },
  {
    name: 'save a claim',
    who: auditor,
    fill: async (browser, { underWay }, turn) => {
      const page = `/granskningar/${underWay.id}/pastaenden/${underWay.claims[0]}/andra`;
      return filled(browser, page, page, { statement: `Några vet inte vad som står i planen (${turn}).` });
    },
  },
  {
    name: 'answer a proposal',
    who: ({ delivered }) => delivered.unit.manager,
    before: async ({ owner }, { delivered }) => {
      const [proposal] = delivered.proposals;
      await owner.query('delete from service.proposal_answer where proposal_id = $1', [proposal]);
      await owner.query("delete from service.proposal_step where proposal_id = $1 and state <> 'received'", [
        proposal,
      ]);
      await owner.query(
        "update service.proposal set state = 'received', acknowledged_on = null, answered_on = null where id = $1",
        [proposal],
      );
    },
    fill: async (browser, { delivered }, turn) => {
      const page = `/forslag/${delivered.proposals[0]}`;
      return filled(browser, page, `${page}/svara`, {
        answer: 'yes',
        why: words(turn),
        who: 'Enhetschefen',
        'doneBy-dag': '1',
        'doneBy-manad': '3',
        'doneBy-ar': '2027',
      });
    },
  },
  {
    name: 'sign up, sealed in the browser',
    who: () => undefined,
    before: async ({ owner }, { underWay }) => {
      await owner.query('delete from service.sign_up where audit_id = $1 and signed_on = $2', [
        underWay.id,
        dayAt(countyNow),
      ]);
    },
    fill: async (browser, { underWay }) => {
      const page = `/a/${underWay.linkCode}`;
      const html = await browser.get(page);
      // what the page's script sends: the key of the form, and everything else sealed
      const sealed = await seal(/age1[02-9ac-hj-np-z]{58}/.exec(html)?.[0] ?? '', pack(details)!);
      const key = formOf(html, page).get(keyField) ?? '';
      return { path: page, fields: new URLSearchParams({ [keyField]: key, sealed: toBase64(sealed) }) };
    },
  },
];
