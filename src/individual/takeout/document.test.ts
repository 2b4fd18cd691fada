import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDocx } from '../../kernel/documents/docx.ts';
import { toPdf } from '../../kernel/documents/pdf.ts';
import { prepare } from '../../kernel/documents/prepare.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import type { Goal, Statement, WholePlan } from '../plan/contract.ts';
import { planDocument } from './document.ts';
import { anyPlan } from './plan-scene.ts';

const t = createTranslate('sv');
const row = { writtenBy: 'x', version: 1, writer: 'Alex Deltagare' };
const statement = (
  id: string,
  kind: Statement['kind'],
  words: string,
  rest: Partial<Statement> = {},
): Statement => ({
  ...row,
  id,
  lineage: id,
  kind,
  words,
  area: null,
  perspective: 'participant',
  wantedOn: null,
  ...rest,
});
const goal = (id: string, words: string, rest: Partial<Goal> = {}): Goal => ({
  ...row,
  id,
  lineage: id,
  parentLineage: null,
  kind: 'training',
  area: 'community-life',
  perspective: 'participant',
  words,
  measure: 'Jag har gjort det fyra gånger',
  meaning: 'Jag sover bättre då',
  byWhen: '2027-03-01',
  state: 'active',
  stateSince: '2026-10-01',
  pausedWhy: '',
  lookAgainOn: null,
  decisionGoalId: null,
  ...rest,
});
const plan: WholePlan = {
  id: 'p',
  supportId: 's',
  number: 3,
  state: 'agreed',
  settledAs: 'agreed',
  onlySchedule: false,
  rhythmMonths: 3,
  followUpWords: 'Hemma hos mig, med kaffe',
  participation: '',
  proposal: 1,
  answered: {
    proposal: 1,
    answer: 'yes',
    way: 'spoken',
    words: 'Det blir bra så här',
    witness: 'Bo Stöd',
    givenOn: '2026-10-03',
  },
  createdOn: '2026-10-01',
  proposedOn: '2026-10-02',
  settledOn: '2026-10-03',
  endedOn: null,
  version: 1,
  statements: [
    statement('a', 'life', 'Lugnt, och med en katt.'),
    statement('b', 'need', 'Jag behöver någon som påminner', { area: 'domestic-life' }),
    statement('c', 'strength', 'Alex lagar mycket god mat', { perspective: 'staff', writer: 'Bo Stöd' }),
    statement('d', 'idea', 'Det vore fint att åka tåg'),
  ],
  goals: [
    goal('g', 'Bada en gång i veckan'),
    goal('h', 'Köpa badkläder', { parentLineage: 'g' }),
    goal('i', 'Fortsätta att diska själv', { kind: 'compensating', area: 'domestic-life', byWhen: null }),
  ],
  activities: [
    {
      ...row,
      id: 'x',
      lineage: 'x',
      goalLineage: 'g',
      words: 'Åka till badet',
      who: 'together',
      whoWords: 'Bo',
      how: 'Onsdagar kl. 14',
    },
    {
      ...row,
      id: 'y',
      lineage: 'y',
      goalLineage: null,
      words: 'Ringa min syster',
      who: 'self',
      whoWords: '',
      how: '',
    },
  ],
};
const paper = {
  plan,
  name: 'Alex Deltagare',
  unit: 'Boendestödet Söder',
  answer: { answer: 'yes' as const, words: 'Det blir bra så här', givenOn: '2026-10-03' },
  due: '2027-01-03',
  today: '2026-11-21',
};

const pagesOf = (pdf: string) => pdf.match(/\/Type \/Page\n/g)?.length;

it('sets a plan as PDF/UA, with own words as quotations', async () => {
  const file = Buffer.from(await toPdf(planDocument(paper, t, 'sv')));
  const pdf = file.toString('latin1');
  expect(file.toString('utf8')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  expect(pdf).toContain('/S /BlockQuote\n');
  expect(pdf).toContain('/Lang (sv-SE)');
  expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
});

it('sets a long plan on two pages too: nine things said, six goals, each with why, when and what is done', async () => {
  const words = 'Jag går ut när det finns ett ställe att gå till, annars blir det balkongen.';
  const ids = ['1', '2', '3', '4', '5', '6'];
  const long: WholePlan = {
    ...plan,
    statements: ['l', 'm', 'n', ...ids].map((id) => statement(id, id === 'l' ? 'life' : 'need', words)),
    goals: ids.map((id) => goal(id, 'Jag går till biblioteket när jag vill, utan att någon vet om det.')),
    activities: ids.map((id) => ({
      ...row,
      id,
      lineage: id,
      goalLineage: id,
      words: 'Gå till biblioteket',
      who: 'together',
      whoWords: 'Bo',
      how: 'Första veckorna ända in, sedan till bron, sedan till porten',
    })),
  };
  const pdf = Buffer.from(await toPdf(planDocument({ ...paper, plan: long }, t, 'sv'))).toString('latin1');
  expect(pagesOf(pdf)).toBe(2);
});

it('writes it for Word', async () => {
  const file = Buffer.from(await toDocx(planDocument(paper, t, 'sv')));
  expect(file.subarray(0, 2).toString()).toBe('PK');
});

it('says how it came to hold, and whose word everything is', () => {
  const text = JSON.stringify(planDocument(paper, t, 'sv'));
  expect(text).toContain('Alex sa ja till planen');
  expect(text).toContain('Det blir bra så här');
  // and who wrote the yes down
  expect(text).toContain('Sagt högt. Bo Stöd var med och skrev ner det.');
  expect(text).toContain('Så säger personalen (Bo Stöd).');
  const quotes = planDocument(paper, t, 'sv').blocks.filter((block) => block.kind === 'quote');
  expect(quotes.map((block) => block.text)).not.toContain('Alex lagar mycket god mat');
  const established = {
    ...plan,
    state: 'established' as const,
    settledAs: 'established' as const,
    participation: 'Alex var med en gång',
  };
  const without = JSON.stringify(
    planDocument({ ...paper, plan: established, answer: { ...paper.answer, answer: 'no' } }, t, 'sv'),
  );
  expect(without).toContain('Planen är fastställd utan ja från Alex');
  expect(without).toContain('Alex var med en gång');
  expect(without).toContain('Alex sa nej');
});

it('holds any plan in both languages', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom('sv' as const, 'en' as const), (told, lang) => {
      const model = planDocument(
        { ...paper, plan: told.plan, name: told.support.participant, unit: told.support.unit },
        createTranslate(lang),
        lang,
      );
      expect(prepare(model).blocks.length).toBeGreaterThan(0);
    }),
    { numRuns: 80 },
  );
});
