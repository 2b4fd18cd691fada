import { describe, expect, it } from 'vitest';
import { reviewScene } from './review-scene.ts';

const {
  db,
  cast,
  site,
  auditor,
  coordinator,
  said,
  begun,
  versionOf,
  actionOf,
  marksOf,
  wordsOf,
  confirmAll,
} = await reviewScene();

const approval = async (review: string, fields: Record<string, string> = {}) => {
  const page = await auditor.get(review);
  return auditor.post(`${review}/godkann`, { _version: versionOf(page), ...fields });
};

describe('beginning', () => {
  it('lays marks and changes no word', async () => {
    const { id, review } = await begun('Deltagare 1');
    expect(await wordsOf(id)).toEqual(said.map(({ words }) => words));
    const marks = await marksOf(id);
    expect(marks.map(({ found }) => found)).toEqual(
      expect.arrayContaining(['Mirja', 'Hon', 'Storgatan 4', '070-123 45 67']),
    );
    expect(marks.every(({ state }) => state === 'open')).toBe(true);
    const page = await auditor.get(review);
    const sure = marks.filter(({ doubtful }) => !doubtful).length;
    expect(page.text).toContain(`Ställe 1 av ${sure}. ${sure} kvar att gå igenom.`);
    expect(page.text).toContain('Byt alla 2 till XXX');
  });

  it('pressed twice is begun once, and from an old page not at all', async () => {
    const { id, review, start } = await begun('Deltagare 2');
    const again = await auditor.post(`${review}/borja`, { _version: versionOf(start) });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Någon annan kan ha börjat');
    const found = (await marksOf(id)).map(({ id: mark }) => mark);
    expect(new Set(found).size).toBe(found.length);
  });

  it('can be stopped: the marks go, the words can be mended again', async () => {
    const { id, base, review } = await begun('Deltagare 3');
    const page = await auditor.get(review);
    const stopped = await auditor.post(`${review}/avbryt`, { _version: versionOf(page) });
    expect(stopped.location).toBe(base);
    expect(await marksOf(id)).toEqual([]);
    expect((await auditor.get(base)).text).toContain('Rätta');
  });
});

describe('deciding', () => {
  it('goes from one place to the next, one in one press and alike ones in one press', async () => {
    const { id, review } = await begun('Deltagare 4');
    const first = await auditor.get(review);
    expect(first.text).toContain('Byt alla 2 till XXX');
    const pressed = await auditor.post(actionOf(first), { action: 'confirm-alike' });
    const second = await auditor.get(pressed.location!);
    expect(second.text).toContain('”Mirja” byts till XXX på 2 ställen.');
    expect((await marksOf(id)).filter(({ found }) => found === 'Mirja').map(({ state }) => state)).toEqual([
      'confirmed',
      'confirmed',
    ]);
    const kept = await auditor.post(actionOf(second), { action: 'dismiss' });
    const third = await auditor.get(kept.location!);
    const changed = await auditor.post(actionOf(third), { action: 'change', replacement: ' [en  gata] ' });
    expect(changed.status).toBe(303);
    const states = Object.fromEntries((await marksOf(id)).map((mark) => [mark.state, mark.replacement]));
    expect(states).toMatchObject({ confirmed: 'XXX', dismissed: null, changed: '[en gata]' });
    expect(await wordsOf(id)).toEqual(said.map(({ words }) => words));
  });

  it('is undone with one press, all that it decided', async () => {
    const { id, review } = await begun('Deltagare 5');
    const first = await auditor.get(review);
    const pressed = await auditor.post(actionOf(first), { action: 'dismiss-alike' });
    const press = new URL(pressed.location!, 'http://x').searchParams.get('tryck')!;
    const back = await auditor.post(`${review}/angra`, { press });
    expect(back.location).toContain('?plats=');
    expect((await marksOf(id)).every(({ state }) => state === 'open')).toBe(true);
  });

  it('asks for something to put there, and for something else than what stands there', async () => {
    const { review } = await begun('Deltagare 6');
    const action = actionOf(await auditor.get(review));
    const empty = await auditor.post(action, { action: 'change', replacement: '  ' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv vad det ska bytas till');
    const same = await auditor.post(action, { action: 'change', replacement: 'mirja' });
    expect(same.text).toContain('Det är samma ord');
    const odd = await auditor.post(action, { action: 'obliterate' });
    expect(odd.status).toBe(422);
  });

  it('by the list: whole groups, by kind, and taken back', async () => {
    const { id, review } = await begun('Deltagare 7');
    const list = await auditor.get(`${review}/alla?slag=name`);
    expect(list.text).toContain('Mirja');
    expect(list.text).not.toContain('Storgatan');
    const mark = (await marksOf(id)).find(({ found }) => found === 'Mirja')!.id;
    const sent = await auditor.post(`${review}/alla?slag=name`, { mark, action: 'confirm' });
    expect(sent.location).toContain('slag=name');
    expect((await auditor.get(sent.location!)).text).toContain('Byts till XXX');
    await auditor.post(`${review}/alla`, { mark, action: 'reopen' });
    expect((await marksOf(id)).every(({ state }) => state === 'open')).toBe(true);
  });

  it('marks by hand what was missed, wherever it is said, and undoes that too', async () => {
    const { id, review } = await begun('Deltagare 8', [
      { words: 'Vem?' },
      { words: 'Om soppan. Soppans soffa. Den blåa soppskålen.' },
    ]);
    const before = (await marksOf(id)).map(({ found }) => found);
    expect(before.join()).not.toMatch(/soppan\b/i);
    const sent = await auditor.post(`${review}/missat?sida=1`, {
      phrase: 'Soppan',
      kind: 'place',
      instead: '',
    });
    expect(sent.location).toContain('/text?sida=1&tryck=');
    const added = (await marksOf(id)).filter(({ found }) => /^soppan$/i.test(found));
    expect(added.map(({ state, replacement }) => [state, replacement])).toEqual([
      ['confirmed', '[ort]'],
      ['confirmed', '[ort]'],
    ]);
    const page = await auditor.get(sent.location!);
    expect(page.text).toContain('på 2 ställen');
    await auditor.post(`${review}/angra`, {
      press: new URL(sent.location!, 'http://x').searchParams.get('tryck')!,
    });
    expect((await marksOf(id)).map(({ found }) => found)).toEqual(before);
  });

  it('says so when a word is not there, or is marked already', async () => {
    const { review } = await begun('Deltagare 9');
    const nowhere = await auditor.post(`${review}/missat`, { phrase: 'Xerxes<b>', kind: 'name' });
    expect(nowhere.status).toBe(422);
    expect(nowhere.text).toContain('Det sägs inte i texten');
    expect(nowhere.html).toContain('Xerxes&lt;b&gt;');
    const already = await auditor.post(`${review}/missat`, { phrase: 'Storgatan 4', kind: 'address' });
    expect(already.text).toContain('redan markerat');
  });
});

describe('approving', () => {
  it('is not done while anything is open', async () => {
    const { id, review } = await begun('Deltagare 10');
    const refused = await approval(review);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Det finns ställen kvar');
    expect(await wordsOf(id)).toEqual(said.map(({ words }) => words));
  });

  it('takes a second look first, and offers what nobody has seen', async () => {
    const { id, review } = await begun('Deltagare 11');
    await confirmAll(review);
    await db.owner.query(
      "delete from service.identifying_mark where transcript_id = $1 and found = 'Storgatan 4'",
      [id],
    );
    const sent = await approval(review);
    expect(sent.location).toContain('?nya=1');
    const page = await auditor.get(sent.location!);
    expect(page.text).toContain('1 ställe till hittades');
    expect(page.text).toContain('Storgatan 4');
    expect((await wordsOf(id))[1]).toContain('Mirja');
  });

  it('exchanges the words, and leaves nothing of the raw ones anywhere', async () => {
    const { id, base, review, interviewId } = await begun('Deltagare 12');
    await db.owner.query("update service.transcript_turn set label = 'Mirja' where transcript_id = $1", [id]);
    const ready = await confirmAll(review);
    expect(ready.text).toContain('Alla ställen är genomgångna');
    const kept = (await marksOf(id)).filter(({ found }) => found === 'Kattis');
    expect(kept.length).toBeGreaterThan(0);
    const sent = await approval(review, { recording: 'ja' });
    expect(sent.location).toBe(review);
    const words = (await wordsOf(id)).join('\n');
    for (const gone of ['Mirja', 'Storgatan', '070', 'Kattis', 'Hon ']) expect(words).not.toContain(gone);
    expect(words).toContain('XXX kommer på tisdagar');
    const left = await db.owner.query(
      `select (select count(*) from service.identifying_mark where transcript_id = $1) as marks,
        (select count(*) from service.transcript_turn where transcript_id = $1 and label is not null) as labels,
        (select recording_disposed_on from service.interview where id = $2) as disposed,
        (select count(*) from kernel.disposal where subject_id = $2 and kind = 'raw-recording') as certificates`,
      [id, interviewId],
    );
    expect(left.rows).toEqual([{ marks: 0, labels: 0, disposed: '2026-11-21', certificates: 1 }]);
    const page = await auditor.get(review);
    expect(page.text).toContain('är avidentifierad');
    expect(page.text).toContain('Inspelningen raderades');
    expect((await auditor.get(base)).text).toContain('XXX kommer på tisdagar');
    expect((await auditor.get(`${review}/text`)).status).toBe(404);
    expect((await auditor.get(`${review}/alla`)).status).toBe(404);
  });

  it('twice, or from a page that somebody has decided on since, is refused', async () => {
    const { review } = await begun('Deltagare 13', [{ words: 'Mirja kom.' }]);
    const ready = await confirmAll(review);
    const mark = /plats=([0-9a-f-]{36})/.exec((await coordinator.get(`${review}/alla`)).html)![1]!;
    await coordinator.post(`${review}/plats/${mark}`, { action: 'dismiss' });
    const stale = await auditor.post(`${review}/godkann`, { _version: versionOf(ready) });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Någon annan har ändrat');
    const fresh = await approval(review);
    expect(fresh.location).toBe(review);
    const late = await auditor.post(`${review}/godkann`, { _version: versionOf(ready) });
    expect(late.status).toBe(422);
    const decided = await auditor.post(`${review}/plats/${mark}`, { action: 'confirm' });
    expect(decided.status).toBe(422);
  });

  it('leaves the recording to be written down later, and notes that became the transcript go at once', async () => {
    const one = await begun('Deltagare 14', [{ words: 'Mirja kom.' }]);
    await confirmAll(one.review);
    await approval(one.review);
    const page = await auditor.get(one.review);
    expect(page.text).toContain('Inspelningen är kvar');
    expect((await auditor.post(`${one.review}/inspelning`)).status).toBe(303);
    expect((await auditor.get(`${one.review}/inspelning`)).text).toContain('raderades');

    const two = await begun('Deltagare 15', [{ words: 'Mirja kom.' }], {
      records: false,
      notes: [{ questionId: null, body: 'Mirja kom.' }],
    });
    await db.owner.query("update service.transcript set source = 'notes' where id = $1", [two.id]);
    expect((await confirmAll(two.review)).text).toContain('Anteckningarna från intervjun raderas');
    await approval(two.review);
    const { rows } = await db.owner.query(
      `select (select count(*) from service.interview_note where interview_id = $1) as notes,
        (select count(*) from kernel.disposal where subject_id = $1) as certificates`,
      [two.interviewId],
    );
    expect(rows).toEqual([{ notes: 0, certificates: 1 }]);
  });
});

describe('who reads and who does not', () => {
  it('every page of the review is in the read log, also one that comes back refused', async () => {
    const { id, review } = await begun('Deltagare 16');
    const reads = async () =>
      (
        await db.owner.query(
          "select count(*) from kernel.trail_entry where kind = 'read' and subject_id = $1 and person_id = $2",
          [id, cast.auditor.personId],
        )
      ).rows[0].count as number;
    const before = await reads();
    const first = await auditor.get(review);
    await auditor.get(`${review}/alla`);
    await auditor.get(`${review}/kanske`);
    await auditor.get(`${review}/text`);
    await auditor.post(`${review}/kanske`, { shown: 'x', done: 'ja' });
    await auditor.post(actionOf(first), { action: 'change', replacement: '' });
    await auditor.post(`${review}/missat`, { phrase: 'Xerxes', kind: 'name' });
    expect(await reads()).toBe(before + 7);
  });

  it('is one and the same blank for everybody outside, on every page and every press', async () => {
    const { id, review } = await begun('Deltagare 17');
    const mark = (await marksOf(id))[0]!.id;
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
        await browser.get(review),
        await browser.get(`${review}/alla`),
        await browser.get(`${review}/text`),
        await browser.get(`${review}/kanske`),
        await browser.get(`${review}/inspelning`),
        await browser.post(`${review}/borja`, { _version: '1' }),
        await browser.post(`${review}/plats/${mark}`, { action: 'confirm' }),
        await browser.post(`${review}/alla`, { mark, action: 'confirm' }),
        await browser.post(`${review}/kanske`, { shown: mark, ticked: mark, done: 'ja' }),
        await browser.post(`${review}/missat`, { phrase: 'Mirja', kind: 'name' }),
        await browser.post(`${review}/angra`, { press: mark }),
        await browser.post(`${review}/godkann`, { _version: '2' }),
        await browser.post(`${review}/avbryt`, { _version: '2' }),
        await browser.post(`${review}/inspelning`),
      ];
      expect(pages.map((page) => page.status)).toEqual(pages.map(() => 404));
      expect(new Set(pages.map((page) => page.text)).size).toBe(1);
    }
    expect((await marksOf(id)).every(({ state }) => state === 'open')).toBe(true);
    expect((await site.visitor().get(review)).location).toContain('/logga-in');
  });

  it('a forged or foreign mark is nothing', async () => {
    const one = await begun('Deltagare 18');
    const other = await begun('Deltagare 19');
    const foreign = (await marksOf(other.id))[0]!.id;
    for (const mark of [foreign, '00000000-0000-4000-8000-000000000000']) {
      const refused = await auditor.post(`${one.review}/plats/${mark}`, { action: 'confirm' });
      expect(refused.status).toBe(422);
    }
    expect((await auditor.post(`${one.review}/plats/1'or'1`, { action: 'confirm' })).status).toBe(404);
    expect((await marksOf(other.id)).every(({ state }) => state === 'open')).toBe(true);
  });

  it('a withdrawn informant’s review is gone, with every mark', async () => {
    const { id, review, informantId } = await begun('Deltagare 20');
    await db.as(cast.coordinator, async (tx) => {
      await tx
        .selectNoFrom((eb) => eb.fn('service.withdraw_informant', [eb.val(informantId)]).as('audit'))
        .execute();
    });
    expect((await auditor.get(review)).status).toBe(404);
    expect(await marksOf(id)).toEqual([]);
    expect(await wordsOf(id)).toEqual([]);
  });
});
