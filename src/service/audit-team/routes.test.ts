import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer, castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const coordinator = await site.as(cast.coordinator);
const team = `/granskningar/${cast.auditId}/lag`;
const own = `${team}/mitt-svar`;

const version = (html: string, near = '') =>
  /name="_version" value="(\d+)"/.exec(html.slice(near ? html.indexOf(near) : 0))?.[1] ?? '';
const memberOf = async (personId: string): Promise<string> =>
  (await db.owner.query('select id from service.audit_member where person_id = $1', [personId])).rows[0].id;

async function askAlso(name: string) {
  const player = await addPlayer(db, name, 'auditor', cast.bureau);
  const sent = await coordinator.post(team, { person: player.personId, tasks: ['interviews'] });
  expect(sent.status).toBe(303);
  return { player, browser: await site.as(player), id: await memberOf(player.personId) };
}
const decide = async (id: string, decision: string) => {
  const page = await coordinator.get(`${team}/${id}`);
  return coordinator.post(`${team}/${id}/beslut`, { decision, _version: version(page.html, '/beslut"') });
};

describe('from asked to cleared', () => {
  it('goes by way of one’s own words, the system’s no and the coordinator’s yes', async () => {
    const { browser, id, player } = await askAlso('Nyla Revisor');
    expect((await browser.get(`/granskningar/${cast.auditId}/uppdrag`)).text).not.toContain(
      'Hur fungerar samarbetet',
    );
    expect((await browser.get(team)).location).toBe(own);
    const page = await browser.get(own);
    expect(page.text).toContain('Boendestödet Söder');

    expect((await decide(id, 'clear')).text).toContain('Vänta tills revisorn själv har svarat');
    await browser.post(own, { ties: 'some', words: 'Min moster bor där', _version: version(page.html) });
    const file = await coordinator.get(`${team}/${id}`);
    expect(file.text).toContain('Min moster bor där');
    expect((await decide(id, 'clear')).text).toContain('Fråga systemet först');

    expect((await coordinator.post(`${team}/${id}/fraga`)).status).toBe(303);
    expect((await coordinator.get(`${team}/${id}`)).text).toContain('Svar: nej');
    expect((await browser.get(own)).text).toContain('Samordnaren har frågat systemet om dig');
    expect((await decide(id, 'clear')).status).toBe(303);

    const inside = await browser.get(team);
    expect(inside.status).toBe(200);
    expect(inside.text).toContain('Rut Revisor');
    expect(inside.text).not.toContain('moster');
    const colleague = await site.as(cast.auditor);
    expect((await colleague.get(team)).text).not.toContain('moster');
    const { rows } = await db.owner.query(
      'select event from kernel.trail_entry where stream = $1 and (subject_id = $2 or subject_id = $3) order by sequence',
      [cast.auditId, id, player.personId],
    );
    expect(rows.map((row) => row.event)).toEqual([
      'team-member-asked',
      'conflict-declared',
      'conflict-tie-asked',
      'team-member-cleared',
    ]);
  });

  it('stops at a tie the system knows of, and says neither what nor where', async () => {
    const { browser, id, player } = await askAlso('Tove Bunden');
    await db.owner.query(
      `insert into individual.support (participant_id, unit_id, kind, valid_from)
       values ($1, $2, 'housing-support', '2025-01-01')`,
      [player.personId, cast.unit],
    );
    await browser.post(own, { ties: 'none', _version: '0' });
    await coordinator.post(`${team}/${id}/fraga`);
    const page = await coordinator.get(`${team}/${id}`);
    expect(page.text).toContain('Svar: ja');
    expect(page.html).not.toContain('housing');
    expect(page.text).not.toMatch(/value="clear"/);
    expect((await decide(id, 'clear')).text).toContain('känner till ett band');
    expect((await decide(id, 'conflict')).status).toBe(303);
    const after = await browser.get(own);
    expect(after.text).toContain('Du är inte med i den här revisionen');
    expect((await browser.get(`/granskningar/${cast.auditId}/uppdrag`)).status).toBe(404);
    expect((await browser.post(own, { ties: 'none', _version: '1' })).status).toBe(422);
  });

  it('begins anew when the answer changes, and closes when one leaves', async () => {
    const auditor = await site.as(cast.auditor);
    expect((await auditor.get(team)).status).toBe(200);
    const page = await auditor.get(own);
    await auditor.post(own, {
      ties: 'some',
      words: 'Jag har börjat vikariera där',
      _version: version(page.html),
    });
    expect((await auditor.get(team)).location).toBe(own);
    expect((await auditor.post(`${own}/nej`)).status).toBe(303);
    expect((await auditor.get(own)).text).toContain('Tack för att du sa till');
    expect((await decide(cast.memberId, 'ask-again')).status).toBe(303);
    expect((await auditor.get(own)).text).toContain('Du är tillfrågad');
  });
});

describe('forms', () => {
  it('keep what was typed and say what to do', async () => {
    const { browser } = await askAlso('Ella Ordrik');
    const again = await browser.post(own, { ties: 'some', words: '  ', _version: '0' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Berätta med några ord');
    expect((await browser.post(own, { _version: '0' })).text).toContain('Välj om du har band eller inte');
    const twice = await coordinator.post(team, { person: cast.auditor.personId });
    expect(twice.text).toContain('redan tillfrågad');
  });

  it('from an old tab meet the newer text and lose neither', async () => {
    const { browser } = await askAlso('Mia Dubbel');
    await browser.post(own, { ties: 'some', words: 'Det första', _version: '0' });
    const merge = await browser.post(own, { ties: 'some', words: 'Det andra', _version: '0' });
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Det första');
    expect(merge.html).toContain('Det andra');
  });

  it('refuse a decision on a file that has changed since it was read', async () => {
    const { browser, id } = await askAlso('Siri Snabb');
    const page = await coordinator.get(`${team}/${id}`);
    await browser.post(own, { ties: 'some', words: 'Något nytt', _version: '0' });
    const late = await coordinator.post(`${team}/${id}/beslut`, {
      decision: 'conflict',
      _version: version(page.html, '/beslut"'),
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Läs den igen');
  });

  it('take nobody from outside the bureau into the team', async () => {
    for (const person of [cast.participant.personId, cast.rivalAuditor.personId, 'x']) {
      const refused = await coordinator.post(team, { person });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Välj en av byråns revisorer');
    }
  });
});

describe('the bureau’s rule', () => {
  it('is set by the coordinator, and two who set it at once meet', async () => {
    const page = await coordinator.get('/byran/regler');
    expect(page.html).toContain('value="24"');
    expect((await coordinator.post('/byran/regler', { tieMonths: '36', _version: '0' })).status).toBe(303);
    expect((await coordinator.get(team)).text).toContain('36 månader');
    expect((await coordinator.post('/byran/regler', { tieMonths: '12', _version: '0' })).status).toBe(409);
    expect((await coordinator.post('/byran/regler', { tieMonths: 'två', _version: '1' })).status).toBe(422);
    expect((await (await site.as(cast.auditor)).get('/byran/regler')).status).toBe(404);
  });
});

describe('everybody else', () => {
  it('gets one and the same page for the team, a member, and what does not exist', async () => {
    const foreign = [
      cast.rivalCoordinator,
      cast.commissioner,
      cast.unitManager,
      cast.worker,
      cast.participant,
      cast.administrator,
      cast.otherAuditor,
      cast.rivalAuditor,
    ];
    for (const who of foreign) {
      const browser = await site.as(who);
      const pages = await Promise.all(
        [
          team,
          own,
          `${team}/${cast.memberId}`,
          `${team}/00000000-0000-4000-8000-000000000000`,
          `${team}/1'or'1`,
        ].map((path) => browser.get(path)),
      );
      expect(pages.map((page) => page.status)).toEqual([404, 404, 404, 404, 404]);
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
      const posts = await Promise.all([
        browser.post(team, { person: cast.otherAuditor.personId }),
        browser.post(`${team}/${cast.memberId}/fraga`),
        browser.post(`${team}/${cast.memberId}/beslut`, { decision: 'conflict', _version: '1' }),
        browser.post(`${team}/${cast.memberId}/uppgifter`, { _version: '1' }),
        browser.post(`${own}/nej`),
      ]);
      expect(posts.map((page) => page.status)).toEqual([404, 404, 404, 404, 404]);
    }
    expect((await site.visitor().get(team)).location).toContain('/logga-in');
  });
});
