import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Page, testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import { answerPlan, beginPlan, proposePlan, saveGoal, saveStatement } from '../plan/contract.ts';
import { findSupport } from '../support/contract.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const site = await testApp(db);
const alex = await site.as(cast.participant);
const bo = await site.as(cast.worker);
const vik = await site.as(cast.substitute);
const { supportId } = cast;

const elsewhere = randomUUID();
const endedSupport = randomUUID();
await db.owner.query(
  `insert into individual.support (id, participant_id, unit_id, kind, valid_from, valid_to)
   values ($1, $3, $4, 'housing-support', '2026-11-01', null), ($2, $3, $4, 'other', '2026-01-01', '2026-02-01')`,
  [elsewhere, endedSupport, cast.participant.personId, cast.otherUnit],
);
const newWorker = await addPlayer(db, 'Nina Ny', 'support-worker', cast.otherUnit);
await db.owner.query(
  `insert into individual.assignment (support_id, worker_id, valid_from, part) values ($1, $2, '2026-11-01', 'worker')`,
  [elsewhere, newWorker.personId],
);
const nina = await site.as(newWorker);
const along = `/stod/${elsewhere}/plan/ta-med`;
const key = (page: Page) => /name="_nyckel" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
const rows = async (text: string, values: unknown[] = []) => (await db.owner.query(text, values)).rows;
const draftOf = (support: string) =>
  rows(
    `select g.words from individual.goal g join individual.plan p on p.id = g.plan_id
     where p.support_id = $1 and p.state in ('draft', 'proposed') order by g.position, g.words`,
    [support],
  );

describe('before there is a plan', () => {
  it('there is no file, and nothing to take along', async () => {
    for (const format of ['pdf', 'docx', 'json']) {
      expect((await alex.get(`/stod/${supportId}/plan.${format}`)).status).toBe(404);
    }
    expect((await alex.get(along)).text).toContain('Det finns ingen plan att ta med');
  });
});

describe('the plan as a file', () => {
  it('is read by whom may read the plan, and it stands in the log', async () => {
    await db.as(cast.worker, async (tx) => {
      const support = (await findSupport(tx, supportId))!;
      await beginPlan(tx, support);
    });
    await db.as(cast.participant, async (tx) => {
      const support = (await findSupport(tx, supportId))!;
      const goal = {
        kind: 'training' as const,
        area: 'community-life' as const,
        perspective: 'participant' as const,
      };
      const rest = { meaning: '', measure: '', byWhen: null, parent: null, decisionGoal: null };
      await saveGoal(tx, support, randomUUID(), undefined, { words: 'Bada varje onsdag', ...goal, ...rest });
      await saveStatement(tx, support, randomUUID(), undefined, {
        kind: 'life',
        area: null,
        perspective: 'participant',
        words: 'Lugnt, och med en katt',
      });
      await proposePlan(tx, support);
      await answerPlan(tx, support, { answer: 'yes', way: 'own-device', words: '', proposal: 1 });
    });
    const pdf = await bo.get(`/stod/${supportId}/plan.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    const word = await alex.get(`/stod/${supportId}/plan.docx`);
    expect(word.headers.get('content-disposition')).toBe('attachment; filename="plan.docx"');
    const bundle = JSON.parse((await alex.get(`/stod/${supportId}/plan.json`)).html);
    expect(
      bundle.entry.map((one: { resource: { resourceType: string } }) => one.resource.resourceType),
    ).toEqual(['Patient', 'CarePlan', 'Goal']);
    const log = await rows("select person_id, event from kernel.trail_entry where kind = 'read'");
    expect(log).toEqual([{ person_id: cast.worker.personId, event: 'plan' }]);
  });

  it('is not there for anybody else', async () => {
    for (const visitor of [
      vik,
      nina,
      await site.as(cast.otherParticipant),
      await site.as(cast.closePerson),
    ]) {
      for (const format of ['pdf', 'docx', 'json']) {
        const page = await visitor.get(`/stod/${supportId}/plan.${format}`);
        expect(page.status).toBe(404);
        expect(page.text).toBe((await visitor.get(`/stod/${randomUUID()}/plan.${format}`)).text);
      }
    }
    expect((await site.visitor().get(`/stod/${supportId}/plan.pdf`)).status).not.toBe(200);
  });
});

describe('taking a plan along', () => {
  it('is the participant’s alone, to a support that goes on', async () => {
    for (const visitor of [bo, nina, await site.as(cast.unitManager), await site.as(cast.otherManager)]) {
      for (const support of [supportId, elsewhere]) {
        for (const path of ['', '/fil', '/fil/klart']) {
          expect((await visitor.get(`/stod/${support}/plan/ta-med${path}`)).status).toBe(404);
        }
      }
    }
    const [plan] = await rows('select id from individual.plan where support_id = $1', [supportId]);
    expect((await nina.post(along, { plan: plan.id })).status).toBe(404);
    expect((await alex.get(`/stod/${endedSupport}/plan/ta-med`)).status).toBe(404);
    expect((await alex.post(`/stod/${endedSupport}/plan/ta-med`, { plan: plan.id })).status).toBe(404);
  });

  it('says what it means, and refuses in words', async () => {
    const page = await alex.get(along);
    expect(page.text).toContain('Ta med din plan till Boendestödet Norr');
    expect(page.text).toContain('De som arbetar där får inte veta något');
    expect(page.text).toContain('Bada varje onsdag');
    const refused = await alex.post(along, { plan: randomUUID() });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Välj en plan.')]);
    expect((await alex.post(along, {})).text).toContain('Välj en plan.');
  });

  it('comes into a draft once, however often it is sent', async () => {
    const page = await alex.get(along);
    const plan = /name="plan"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const form = { plan, _nyckel: key(page) };
    const sent = await Promise.all([alex.post(along, form), alex.post(along, form)]);
    expect(sent.map((one) => one.location)).toEqual(
      Array.from({ length: 2 }, () => `/stod/${elsewhere}/plan/skriv/titta-igenom`),
    );
    await alex.post(along, { plan });
    expect(await draftOf(elsewhere)).toEqual([{ words: 'Bada varje onsdag' }]);
    expect((await nina.get(`/stod/${elsewhere}/plan`)).text).toContain('Lugnt, och med en katt');
    // nobody is told where it came from
    expect((await nina.get(`/stod/${elsewhere}/plan`)).text).not.toContain('Söder');
  });

  it('waits while a plan is proposed', async () => {
    await db.as(newWorker, async (tx) => {
      await proposePlan(tx, (await findSupport(tx, elsewhere))!);
    });
    const page = await alex.get(along);
    const plan = /name="plan"[^>]*value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const refused = await alex.post(along, { plan });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('väntar på ditt svar')]);
    expect(refused.html).toMatch(new RegExp(`value="${plan}"[^>]*checked|checked[^>]*value="${plan}"`));
  });
});

describe('a plan out of a file', () => {
  const send = (name: string, content: string, path = `/stod/${supportId}/plan/ta-med/fil`) =>
    alex.post(path, { file: new File([content], name, { type: 'application/json' }) });

  it('comes into the draft as the participant’s own, and the same file adds nothing', async () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        {
          resource: {
            resourceType: 'CarePlan',
            subject: { reference: 'urn:uuid:p' },
            note: [{ text: 'Jag vill måla', authorReference: { reference: 'urn:uuid:p' } }],
          },
        },
        {
          resource: {
            resourceType: 'Goal',
            lifecycleStatus: 'active',
            description: { text: 'Måla en tavla' },
          },
        },
      ],
    };
    for (let times = 0; times < 2; times += 1) {
      expect((await send('plan.json', JSON.stringify(bundle))).location).toBe(
        `/stod/${supportId}/plan/skriv/titta-igenom`,
      );
    }
    expect(await draftOf(supportId)).toEqual([{ words: 'Bada varje onsdag' }, { words: 'Måla en tavla' }]);
    const said = await rows(
      "select perspective, written_by from individual.plan_statement where words = 'Jag vill måla'",
    );
    expect(said).toEqual([{ perspective: 'participant', written_by: cast.participant.personId }]);
  });

  it('says when something was left out, and leads on', async () => {
    const left = await send(
      'plan.json',
      JSON.stringify({
        resourceType: 'Bundle',
        entry: [
          {
            resource: {
              resourceType: 'CarePlan',
              note: [{ text: 'Patienten bör', authorString: 'Läkaren' }],
            },
          },
          { resource: { resourceType: 'Goal', description: { text: 'Ringa' } } },
        ],
      }),
    );
    expect(left.location).toBe(`/stod/${supportId}/plan/ta-med/fil/klart`);
    expect((await alex.get(left.location!)).text).toContain('En del i filen kom inte med.');
    expect(JSON.stringify(await rows('select words from individual.plan_statement'))).not.toContain(
      'Patienten bör',
    );
  });

  it('refuses what it cannot read, in plain words, and changes nothing', async () => {
    const before = await draftOf(supportId);
    const refusals = [
      [await send('bild.json', '\u0089PNG\u0000\u0001'), 'Det här är ingen plan'],
      [await send('djup.json', '['.repeat(200_000)), 'Det här är ingen plan'],
      [await send('tom.json', ''), 'Välj en fil.'],
      [await send('stor.json', ' '.repeat(1024 * 1024 + 1)), 'Filen är för stor.'],
      [await alex.post(`/stod/${supportId}/plan/ta-med/fil`, { file: 'text' }), 'Välj en fil.'],
    ] as const;
    for (const [page, words] of refusals) {
      expect([page.status, page.text]).toEqual([422, expect.stringContaining(words)]);
    }
    expect(await draftOf(supportId)).toEqual(before);
  });
});

describe('everything that is kept', () => {
  it('is fetched by the participant, and by nobody else', async () => {
    const page = await alex.get('/mina-uppgifter');
    expect(page.text).toContain('Ta hem allt som finns om dig');
    expect(page.html).toContain('href="/mina-uppgifter/arkiv.zip"');
    expect(page.html).toContain(`href="/stod/${supportId}/plan.pdf"`);
    const zip = await alex.get('/mina-uppgifter/arkiv.zip');
    expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(zip.headers.get('content-disposition')).toBe(
      'attachment; filename="mina-uppgifter-2026-11-21.zip"',
    );
    for (const visitor of [bo, await site.as(cast.unitManager), await site.as(cast.closePerson)]) {
      expect((await visitor.get('/mina-uppgifter')).status).toBe(404);
      expect((await visitor.get('/mina-uppgifter/arkiv.zip')).status).toBe(404);
    }
    expect((await site.visitor().get('/mina-uppgifter/arkiv.zip')).status).not.toBe(200);
  });
});
