import { describe, expect, it } from 'vitest';
import { talk, transcriptsScene } from './transcripts-scene.ts';

const { db, cast, site, auditor, list, turnsOf, transcriptOf, added } = await transcriptsScene();

describe('who reads', () => {
  it('every page that shows words is in the read log, also one that comes back refused; a prefetch reads nothing', async () => {
    const { id, base } = await added();
    const [turn] = await turnsOf(id);
    const reads = async () =>
      (
        await db.owner.query(
          "select count(*) from kernel.trail_entry where kind = 'read' and subject_id = $1 and person_id = $2",
          [id, cast.auditor.personId],
        )
      ).rows[0].count as number;
    const before = await reads();
    await auditor.get(base);
    await auditor.get(`${base}/talare`);
    await auditor.get(`${base}/replik/${turn!.id}`);
    await auditor.get(`${base}/fragor`);
    await auditor.post(`${base}/fragor`, { how: 'ticked' });
    await auditor.post(`${base}/replik/${turn!.id}`, { speaker: 'informant', words: 'x', _version: '9' });
    expect(await reads()).toBe(before + 6);
    const rival = await site.as(cast.rivalAuditor);
    expect((await rival.get(base)).status).toBe(404);
    const { rows } = await db.owner.query(
      "select count(*) from kernel.trail_entry where kind = 'read' and person_id = $1",
      [cast.rivalAuditor.personId],
    );
    expect(rows[0].count).toBe(0);
  });

  it('everybody outside gets one and the same blank, also for ids that are not there', async () => {
    const { id, informantId, base } = await added();
    const [turn] = await turnsOf(id);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const who of [
      cast.commissioner,
      cast.unitManager,
      cast.worker,
      cast.careManager,
      cast.participant,
      cast.otherAuditor,
      cast.rivalCoordinator,
      cast.administrator,
    ]) {
      const browser = await site.as(who);
      const pages = [
        ...(await Promise.all(
          [
            list,
            `${list}/ny?informant=${informantId}`,
            base,
            `${base}/talare`,
            `${base}/fragor`,
            `${base}/ta-bort`,
            `${base}/replik/${turn!.id}`,
            `${list}/${nowhere}`,
            `${list}/1'or'1`,
          ].map((path) => browser.get(path)),
        )),
        await browser.post(`${list}/ny`, { informant: informantId, text: talk }),
        await browser.post(`${list}/av-anteckningar`, { informant: informantId }),
        await browser.post(`${base}/talare`, { unlabelled: 'informant', _version: '1' }),
        await browser.post(`${base}/replik/${turn!.id}`, { speaker: 'informant', words: 'x', _version: '1' }),
        await browser.post(`${base}/replik/${turn!.id}/ta-bort`, { _version: '1' }),
        await browser.post(`${base}/fragor`, { how: 'span', question: '', from: '1', to: '2' }),
        await browser.post(`${base}/ta-bort`, { _version: '1' }),
      ];
      expect(pages.map((page) => page.status)).toEqual(pages.map(() => 404));
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
    }
    expect((await turnsOf(id)).length).toBe(4);
    expect((await site.visitor().get(base)).location).toContain('/logga-in');
  });

  it('a withdrawn informant is in no list, and every page about what they said is gone', async () => {
    const { id, informantId, interviewId, base } = await added();
    const { label } = (
      await db.owner.query('select label from service.informant where id = $1', [informantId])
    ).rows[0];
    expect((await auditor.get(list)).text).toContain(`${label} `);
    await db.as(cast.coordinator, async (tx) => {
      await tx
        .selectNoFrom((eb) => eb.fn('service.withdraw_informant', [eb.val(informantId)]).as('audit'))
        .execute();
    });
    for (const path of [
      base,
      `${base}/talare`,
      `${base}/fragor`,
      `${list}/ny?informant=${informantId}`,
      `${list}/ny?intervju=${interviewId}`,
    ]) {
      expect((await auditor.get(path)).status).toBe(404);
    }
    expect(await turnsOf(id)).toEqual([]);
    expect((await auditor.get(list)).text).not.toMatch(new RegExp(`${label} `));
    const late = await auditor.post(`${list}/ny`, { informant: informantId, text: talk });
    expect([404, 422]).toContain(late.status);
    expect(await transcriptOf(informantId)).toBeUndefined();
  });
});
