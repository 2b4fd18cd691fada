import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const path = `/granskningar/${cast.auditId}`;
const stage = async () =>
  (await db.owner.query('select stage from service.audit where id = $1', [cast.auditId])).rows[0].stage;

describe('the overview', () => {
  it('shows each side its own steps of one and the same audit', async () => {
    const text = async (who: typeof cast.coordinator) => (await (await site.as(who)).get(path)).text;
    const inside = await text(cast.auditor);
    expect(inside).toContain('Boendestöd i Söder');
    for (const step of ['Frågeguide', 'Intervjuer', 'Gallring']) expect(inside).toContain(step);
    const outside = await text(cast.commissioner);
    expect(outside).toContain('Uppdraget');
    for (const step of ['Utskrifter', 'Kodning', 'Gallring']) expect(outside).not.toContain(step);
  });

  it('is not there for those who have nothing to do with it', async () => {
    for (const who of [
      cast.otherManager,
      cast.worker,
      cast.participant,
      cast.rivalAuditor,
      cast.administrator,
    ]) {
      expect((await (await site.as(who)).get(path)).status).toBe(404);
    }
  });
});

/** The part of a page's markup that stands under one of its headings. */
const under = (html: string, heading: string) =>
  html.slice(html.indexOf(`>${heading}</h2>`)).split('</section>')[0]!;

describe('the next step', () => {
  it('stands before the steps, with the page’s only main button', async () => {
    const { html } = await (await site.as(cast.coordinator)).get(path);
    expect(html.indexOf('Nästa steg')).toBeLessThan(html.indexOf('Stegen i revisionen'));
    expect(under(html, 'Nästa steg')).toContain(`href="${path}/uppdrag"`);
    expect(under(html, 'Nästa steg')).toContain('Börja analysera');
    expect(html.match(/button-primary/g)).toHaveLength(1);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('is asked for in two statements, whoever asks', async () => {
    for (const who of [cast.coordinator, cast.auditor, cast.commissioner, cast.unitManager]) {
      const visitor = await site.as(who);
      const asked = vi.spyOn(pg.Client.prototype, 'query');
      try {
        await visitor.get(path);
        const own = asked.mock.calls.filter(([text]) => String(text).includes('service.'));
        expect(own).toHaveLength(2);
      } finally {
        asked.mockRestore();
      }
    }
  });

  it('says “none” of meetings one never had, once the interviews are over', async () => {
    const visitor = await site.as(cast.auditor);
    const own = async () =>
      /Mina intervjuer.{0,20}?(Inte än|Inga|Klart)/.exec(
        under((await visitor.get(path)).html, 'Stegen i revisionen').replace(/<[^>]*>/g, ' '),
      )?.[1];
    expect(await own()).toBe('Inte än');
    await db.owner.query("update service.audit set stage = 'reporting' where id = $1", [cast.auditId]);
    expect(await own()).toBe('Inga');
    await db.owner.query("update service.audit set stage = 'interviewing' where id = $1", [cast.auditId]);
  });
});

describe('moving on', () => {
  it('says everything that stands in the way, and moves nothing', async () => {
    const coordinator = await site.as(cast.coordinator);
    const refused = await coordinator.post(`${path}/skede`, { to: 'analysing' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Ingen intervju är gjord än');
    expect(await stage()).toBe('interviewing');
  });

  it('is the coordinator’s alone, and skips no stage', async () => {
    for (const who of [cast.auditor, cast.commissioner, cast.unitManager]) {
      const answer = await (await site.as(who)).post(`${path}/skede`, { to: 'sign-up-open' });
      expect(answer.status).toBe(404);
    }
    const coordinator = await site.as(cast.coordinator);
    expect((await coordinator.post(`${path}/skede`, { to: 'reporting' })).status).toBe(422);
    expect((await coordinator.post(`${path}/skede`, { to: 'delivered' })).status).toBe(404);
    expect((await coordinator.post(`${path}/skede`, { to: 'x' })).status).toBe(422);
    expect(await stage()).toBe('interviewing');
  });

  it('turns back where work really does', async () => {
    await db.owner.query(
      `insert into service.plan_signature values ($1, 1, $2, $3, '2026-03-04'), ($1, 1, $4, $5, '2026-03-04')`,
      [cast.auditId, cast.bureau, cast.coordinator.personId, cast.municipality, cast.commissioner.personId],
    );
    await db.owner.query('insert into service.guide_version values ($1, 1, $2, $3)', [
      cast.auditId,
      JSON.stringify({
        opening: '',
        closing: '',
        questions: [
          {
            id: randomUUID(),
            commissionQuestionId: null,
            commissionQuestion: null,
            text: 'Hur är en bra dag?',
            followUpYes: '',
            followUpNo: '',
            followUpHow: '',
          },
        ],
      }),
      '2026-03-05',
    ]);
    await db.owner.query('insert into service.letter_version values ($1, 1, $2, $3)', [
      cast.auditId,
      JSON.stringify({
        language: 'sv',
        title: 'Brev',
        bureau: '',
        sections: [],
        eligibility: '',
        ways: [],
        gift: '',
        contact: {},
      }),
      '2026-03-05',
    ]);
    const coordinator = await site.as(cast.coordinator);
    const moved = await coordinator.post(`${path}/skede`, { to: 'sign-up-open' });
    expect(moved.status, moved.text).toBe(303);
    expect(await stage()).toBe('sign-up-open');
  });

  it('closes early with a reason, and only with one', async () => {
    const coordinator = await site.as(cast.coordinator);
    const silent = await coordinator.post(`${path}/skede`, { to: 'closed', because: ' ' });
    expect(silent.text).toContain('Skriv varför revisionen avslutas i förtid');
    expect(
      (await coordinator.post(`${path}/skede`, { to: 'closed', because: 'Ingen anmälde sig' })).status,
    ).toBe(303);
    expect(await stage()).toBe('closed');
  });

  it('has nothing more to do in it then', async () => {
    for (const who of [cast.coordinator, cast.auditor, cast.commissioner]) {
      const page = await (await site.as(who)).get(path);
      expect(page.text).toContain('Revisionen är avslutad.');
      expect(page.text).toContain('Blev inte av');
      for (const words of ['Inte än', 'Att göra', 'Pågår']) expect(page.text).not.toContain(words);
    }
  });
});
