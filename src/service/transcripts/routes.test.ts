import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addRawTranscript, approveAsOwner } from './interview-scene.ts';
import { PAGE_SIZE } from './queries.ts';
import { talk, transcriptsScene, versionOf } from './transcripts-scene.ts';

const { db, cast, questions, auditor, coordinator, list, turnsOf, transcriptOf, interviewed, added } =
  await transcriptsScene();

describe('who speaks', () => {
  it('is set by label, and the questions are recognised anew', async () => {
    const { id, base, sent } = await added(
      'Mira: Hur ser en vanlig vecka ut med boendestödet?\nKim: Bra.\nMira: Mm.\nKim: Ja.',
    );
    expect(sent.location).toBe(`${base}/talare`);
    const page = await auditor.get(sent.location!);
    expect(page.html).toMatch(/name="talare-0" value="interviewer" checked/);
    const saved = await auditor.post(`${base}/talare`, {
      'talare-0': 'interviewer',
      'talare-1': 'informant',
      _version: versionOf(page),
    });
    expect(saved.location).toBe(base);
    const turns = await turnsOf(id);
    expect(turns.map(({ speaker }) => speaker)).toEqual([
      'interviewer',
      'informant',
      'interviewer',
      'informant',
    ]);
    expect(turns.every(({ questions: linked }) => linked[0] === questions[0]!.id)).toBe(true);
    const stale = await auditor.post(`${base}/talare`, {
      'talare-0': 'companion',
      _version: versionOf(page),
    });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Någon annan har ändrat');
    expect(stale.html).toMatch(/name="talare-0" value="companion" checked/);
  });

  it('is set in turns where there are no labels', async () => {
    const { id, base } = await added('Hej, hur är det?\n\nBra.\n\nVad gör du?');
    const page = await auditor.get(`${base}/talare`);
    await auditor.post(`${base}/talare`, { unlabelled: 'alternate', _version: versionOf(page) });
    expect((await turnsOf(id)).map(({ speaker }) => speaker)).toEqual([
      'interviewer',
      'informant',
      'interviewer',
    ]);
  });
});

describe('mending a turn', () => {
  it('changes words and speaker, and two who mend at once meet', async () => {
    const { id, base } = await added();
    const turn = (await turnsOf(id))[1]!;
    const page = await auditor.get(`${base}/replik/${turn.id}`);
    const fields = { speaker: 'companion', words: 'De kommer på onsdagar.', _version: versionOf(page) };
    const saved = await auditor.post(`${base}/replik/${turn.id}`, fields);
    expect(saved.location).toBe(`${base}?sida=1#replik-2`);
    expect((await turnsOf(id))[1]).toMatchObject({ speaker: 'companion', words: 'De kommer på onsdagar.' });
    const other = await coordinator.post(`${base}/replik/${turn.id}`, {
      ...fields,
      words: 'De kommer aldrig.',
    });
    expect(other.status).toBe(409);
    expect(other.text).toContain('De kommer på onsdagar.');
    expect(other.html).toContain('De kommer aldrig.');
    const empty = await auditor.post(`${base}/replik/${turn.id}`, { ...fields, words: ' ', _version: '2' });
    expect(empty.status).toBe(422);
  });

  it('a turn can be taken out, but not the last one, and not once the review has begun', async () => {
    const { id, base } = await added('IP: Ett.\nI: Två?');
    const [first, second] = await turnsOf(id);
    expect((await auditor.post(`${base}/replik/${first!.id}/ta-bort`, { _version: '1' })).status).toBe(303);
    const last = await auditor.post(`${base}/replik/${second!.id}/ta-bort`, { _version: '1' });
    expect(last.text).toContain('Det är den enda repliken');
    await db.owner.query("update service.transcript set state = 'reviewing' where id = $1", [id]);
    const late = await auditor.post(`${base}/replik/${second!.id}`, {
      speaker: 'informant',
      words: 'x',
      _version: '1',
    });
    expect([404, 422]).toContain(late.status);
    expect((await turnsOf(id))[0]!.words).toBe('Två?');
  });
});

describe('linking to the questions', () => {
  it('turn by turn, ticked together, and from one number to another', async () => {
    const { id, base } = await added();
    const turns = await turnsOf(id);
    const third = questions[2]!.id;
    const page = await auditor.get(`${base}/fragor`);
    expect(page.text).toContain('Kopplad av sig själv');
    const each = await auditor.post(`${base}/fragor`, {
      how: 'each',
      [`fraga-${turns[0]!.id}`]: third,
      [`stod-${turns[0]!.id}`]: questions[0]!.id,
      [`fraga-${turns[1]!.id}`]: '',
      [`stod-${turns[1]!.id}`]: questions[0]!.id,
      [`fraga-${turns[2]!.id}`]: third,
      [`stod-${turns[2]!.id}`]: third,
    });
    expect(each.status).toBe(303);
    const linked = async () => (await turnsOf(id)).map(({ questions: all }) => all[0] ?? null);
    // what was left as it stood on the page is not touched
    expect(await linked()).toEqual([third, null, questions[1]!.id, questions[1]!.id]);
    await auditor.post(`${base}/fragor`, {
      how: 'ticked',
      question: questions[0]!.id,
      turns: [turns[1]!.id, turns[3]!.id],
    });
    expect(await linked()).toEqual([third, questions[0]!.id, questions[1]!.id, questions[0]!.id]);
    await auditor.post(`${base}/fragor`, { how: 'span', question: third, from: '2', to: '3' });
    expect(await linked()).toEqual([third, third, third, questions[0]!.id]);
    await auditor.post(`${base}/fragor`, { how: 'recognise' });
    expect(await linked()).toEqual([third, third, third, questions[0]!.id]);
  });

  it('asks for what is missing, and takes no forged turn or question', async () => {
    const { id, base } = await added();
    const other = await added();
    const [turn] = await turnsOf(id);
    const [foreign] = await turnsOf(other.id);
    const before = await turnsOf(id);
    expect((await auditor.post(`${base}/fragor`, { how: 'ticked', question: '' })).text).toContain(
      'minst en replik',
    );
    const wrong = await auditor.post(`${base}/fragor`, { how: 'span', question: '', from: '9', to: '3' });
    expect(wrong.text).toContain('Skriv två nummer');
    expect(wrong.html).toContain('value="9"');
    for (const fields of [
      { how: 'ticked', question: questions[0]!.id, turns: [foreign!.id] },
      { how: 'ticked', question: randomUUID(), turns: [turn!.id] },
      { how: 'each', [`fraga-${turn!.id}`]: "1'or'1", [`stod-${turn!.id}`]: '' },
      { how: 'everything' },
    ]) {
      expect((await auditor.post(`${base}/fragor`, fields)).status).toBe(422);
    }
    expect(await turnsOf(id)).toEqual(before);
  });

  it('stays right after de-identification, since it hangs on turns', async () => {
    const { id, base } = await added();
    await approveAsOwner(db, cast, id);
    const page = await auditor.get(base);
    expect(page.text).toContain('Fråga 2');
    expect(page.text).not.toContain('Rätta');
    const turns = await turnsOf(id);
    await auditor.post(`${base}/fragor`, {
      how: 'ticked',
      question: questions[2]!.id,
      turns: [turns[0]!.id],
    });
    expect((await turnsOf(id))[0]!.questions).toEqual([questions[2]!.id]);
  });
});

describe('a long transcript', () => {
  it('is paged, and no page further than there are turns', async () => {
    const { informantId } = await interviewed();
    const all = Array.from({ length: PAGE_SIZE * 2 + 5 }, (_, index) => ({
      words: `Replik nummer ${index + 1}.`,
    }));
    const { id } = await addRawTranscript(db, cast, informantId, all);
    const last = await auditor.get(`${list}/${id}?sida=3`);
    expect(last.text).toContain(`Replik nummer ${PAGE_SIZE * 2 + 5}.`);
    expect(last.text).not.toContain('Replik nummer 7.');
    expect((await auditor.get(`${list}/${id}?sida=99`)).text).toContain(
      `Replik nummer ${PAGE_SIZE * 2 + 5}.`,
    );
    for (const odd of ['-1', '0', 'x', '1e9', '9'.repeat(30)]) {
      expect((await auditor.get(`${list}/${id}?sida=${odd}`)).status).toBe(200);
    }
  });
});

describe('taking away', () => {
  it('asks first, and makes room for another text', async () => {
    const { informantId, base } = await added();
    const page = await auditor.get(`${base}/ta-bort`);
    expect(page.text).toContain('Det går inte att ångra');
    expect((await auditor.post(`${base}/ta-bort`, { _version: versionOf(page) })).location).toBe(list);
    expect(await transcriptOf(informantId)).toBeUndefined();
    expect((await auditor.post(`${list}/ny`, { informant: informantId, text: talk })).status).toBe(303);
  });

  it('is not for what is approved', async () => {
    const { id, informantId, base } = await added();
    await approveAsOwner(db, cast, id);
    expect((await auditor.get(`${base}/ta-bort`)).status).toBe(404);
    expect((await auditor.post(`${base}/ta-bort`, { _version: '1' })).status).toBe(422);
    expect(await transcriptOf(informantId)).toBeDefined();
  });
});
