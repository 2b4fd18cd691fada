import { describe, expect, it } from 'vitest';
import { reviewScene } from './review-scene.ts';
import { deidentify } from './rules.ts';

const { db, cast, auditor, coordinator, begun, actionOf, marksOf, shownOn } = await reviewScene();

describe('what is only perhaps', () => {
  const persons = ['dan', 'Lind', 'rosen', 'backen'];
  const talk = [
    { words: 'Vem kom?' },
    { words: 'Mirja kom. Sen var dan slut. Den andra dan kom Lind, och rosen stod på backen.' },
  ];

  /** A review where, of the marks, these words alone are doubtful, whatever the rules say of them today. */
  async function doubting(label: string) {
    const review = await begun(label, talk);
    await db.owner.query('delete from service.identifying_mark where transcript_id = $1', [review.id]);
    const [, turn] = review.turnIds;
    for (const found of ['Mirja', ...persons]) {
      for (const match of talk[1]!.words.matchAll(new RegExp(found, 'g'))) {
        await db.owner.query(
          `insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion, doubtful)
           values ($1, $2, $3, $4, 'name', $5, $6, 'XXX', $7)`,
          [
            review.id,
            turn,
            match.index,
            match.index + found.length,
            found,
            `name:${found.toLowerCase()}`,
            found !== 'Mirja',
          ],
        );
      }
    }
    return review;
  }

  const told = async (id: string) => (await marksOf(id)).map(({ found, state }) => `${found} ${state}`);

  it('is stored as the rules found it', async () => {
    const words = { words: 'Det var inuti brödkavlen. Den låg vid trappan, sa Mirja, på veckobladet.' };
    const { id } = await begun('Deltagare 21', [words]);
    const found = deidentify(words.words);
    expect(found.some(({ doubtful }) => doubtful)).toBe(true);
    expect((await marksOf(id)).map((mark) => [mark.found, mark.doubtful])).toEqual(
      found.map(({ text, doubtful }) => [text, doubtful ?? false]),
    );
  });

  it('comes after the sure ones, as a list of words in their context', async () => {
    const { review } = await doubting('Deltagare 22');
    const first = await auditor.get(review);
    expect(first.text).toContain('Ställe 1 av 1. 1 kvar');
    expect(first.text).toContain('Sedan 5 kanske.');
    const pressed = await auditor.post(actionOf(first), { action: 'confirm' });
    const list = await auditor.get(pressed.location!);
    expect(list.text).toContain('Kanske: 5 ord kvar att titta på.');
    expect(list.text).toContain('De här orden kan vara vanliga ord. Titta om något pekar ut någon.');
    expect(list.text).toContain('Den andra dan kom');
    expect(shownOn(list)).toHaveLength(5);
    expect(list.html).not.toMatch(/<input[^>]+checked/);
  });

  it('is not decided by Enter on a box: the ticks come back, and the words say what to press', async () => {
    const { id, review } = await doubting('Deltagare 29');
    const list = await auditor.get(`${review}/kanske`);
    // what the browser then sends is the form's first button
    expect(list.html.indexOf('name="done" value=""')).toBeLessThan(list.html.indexOf('name="shown"'));
    const shown = shownOn(list);
    const refused = await auditor.post(`${review}/kanske`, { shown, ticked: shown[2]!, done: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Gå igenom hela listan');
    expect(refused.html.match(/<input[^>]+checked/g)).toHaveLength(1);
    expect((await told(id)).every((one) => one.endsWith(' open'))).toBe(true);
  });

  it('is gone through in one press: what is ticked is replaced, the rest kept, each in one’s own name', async () => {
    const { id, review } = await doubting('Deltagare 23');
    const list = await auditor.get(`${review}/kanske`);
    const lind = (await marksOf(id)).find(({ found }) => found === 'Lind')!.id;
    const sent = await auditor.post(`${review}/kanske`, { shown: shownOn(list), ticked: lind, done: 'ja' });
    const page = await auditor.get(sent.location!);
    expect(page.text).toContain('Byts: 1. Behålls: 4.');
    expect(page.text).toContain('Ställe 1 av 1. 1 kvar');
    const marks = await marksOf(id);
    expect(marks.map(({ found, state, replacement }) => [found, state, replacement])).toEqual([
      ['Mirja', 'open', null],
      ['dan', 'dismissed', null],
      ['dan', 'dismissed', null],
      ['Lind', 'confirmed', 'XXX'],
      ['rosen', 'dismissed', null],
      ['backen', 'dismissed', null],
    ]);
    expect(marks.map(({ decided_by }) => decided_by)).toEqual([
      null,
      ...Array(5).fill(cast.auditor.personId),
    ]);
    const press = new URL(sent.location!, 'http://x').searchParams.get('tryck')!;
    const back = await auditor.post(`${review}/angra`, { press });
    expect(back.location).toBe(`${review}/kanske#plats`);
    expect((await told(id)).every((one) => one.endsWith(' open'))).toBe(true);
  });

  it('alike ones are ticked together', async () => {
    const { id, review } = await doubting('Deltagare 24');
    const list = await auditor.get(`${review}/kanske`);
    expect(list.text).toContain('Alla 2 pekar ut någon');
    const [first] = (await marksOf(id)).filter(({ found }) => found === 'dan');
    await auditor.post(`${review}/kanske`, { shown: shownOn(list), groups: first!.id, done: 'ja' });
    expect((await told(id)).filter((one) => one.endsWith(' confirmed'))).toEqual([
      'dan confirmed',
      'dan confirmed',
    ]);
  });

  it('is decided only where it stood on the page, and a sure one never by the list', async () => {
    const { id, review } = await doubting('Deltagare 25');
    const marks = await marksOf(id);
    const of = (word: string) => marks.find(({ found }) => found === word)!.id;
    const sent = await auditor.post(`${review}/kanske`, {
      shown: [of('Mirja'), of('rosen')],
      ticked: [of('Mirja'), of('backen')],
      done: 'ja',
    });
    expect(sent.location).toContain('/kanske?tryck=');
    expect(await told(id)).toEqual([
      'Mirja open',
      'dan open',
      'dan open',
      'Lind open',
      'rosen dismissed',
      'backen open',
    ]);
    for (const shown of [[], [of('Mirja')], [of('rosen')], ['1'], '00000000-0000-4000-8000-000000000000']) {
      const refused = await auditor.post(`${review}/kanske`, { shown, done: 'ja' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Stället finns inte längre');
    }
    expect(
      (await auditor.post(`${review}/kanske`, { shown: of('Lind'), ticked: of('Lind'), done: 'ja' })).status,
    ).toBe(303);
  });

  it('what somebody else has decided meanwhile stands, unless it is ticked here', async () => {
    const { id, review } = await doubting('Deltagare 26');
    const list = await auditor.get(`${review}/kanske`);
    const marks = await marksOf(id);
    const of = (word: string) => marks.find(({ found }) => found === word)!.id;
    await coordinator.post(`${review}/plats/${of('rosen')}`, { action: 'change', replacement: 'blomman' });
    await coordinator.post(`${review}/plats/${of('Lind')}`, { action: 'dismiss' });
    await auditor.post(`${review}/kanske`, { shown: shownOn(list), ticked: of('Lind'), done: 'ja' });
    expect(await told(id)).toEqual([
      'Mirja open',
      'dan dismissed',
      'dan dismissed',
      'Lind confirmed',
      'rosen changed',
      'backen dismissed',
    ]);
  });

  it('is shown a screenful at a time, and the rest after', async () => {
    const { id, review } = await begun('Deltagare 27', [{ words: 'ord '.repeat(40).trim() }]);
    await db.owner.query('delete from service.identifying_mark where transcript_id = $1', [id]);
    await db.owner.query(
      `insert into service.identifying_mark (transcript_id, turn_id, start_at, end_at, kind, found, form, suggestion, doubtful)
       select $1, u.id, n * 4, n * 4 + 3, 'name', 'ord', 'name:ord' || n, 'XXX', true
       from service.transcript_turn u, generate_series(0, 39) n where u.transcript_id = $1`,
      [id],
    );
    const list = await auditor.get(review);
    expect(list.text).toContain('Kanske: 40 ord kvar');
    expect(list.text).toContain('Sedan kommer 10 ord till.');
    expect(shownOn(list)).toHaveLength(30);
    const sent = await auditor.post(`${review}/kanske`, { shown: shownOn(list), done: 'ja' });
    const next = await auditor.get(sent.location!);
    expect(shownOn(next)).toHaveLength(10);
    expect(next.text).toContain('Byts: 0. Behålls: 30.');
    const last = await auditor.post(`${review}/kanske`, { shown: shownOn(next), done: 'ja' });
    expect((await auditor.get(last.location!)).text).toContain('Alla ställen är genomgångna');
  });

  it('can be gone through one at a time too, and listed by themselves', async () => {
    const { id, review } = await doubting('Deltagare 28');
    const [first] = (await marksOf(id)).filter(({ doubtful }) => doubtful);
    const page = await auditor.get(`${review}?plats=${first!.id}`);
    expect(page.text).toContain('Det här kan vara ett vanligt ord.');
    expect(page.text).toContain('Kanske: ställe 1 av 5.');
    const sent = await auditor.post(actionOf(page), { action: 'dismiss-alike' });
    expect((await auditor.get(sent.location!)).text).toContain('Kanske: ställe 3 av 5. 3 kvar');
    const all = await auditor.get(`${review}/alla?slag=kanske`);
    expect(all.text).toContain('Lind');
    expect(all.text).not.toContain('Mirja');
  });
});
