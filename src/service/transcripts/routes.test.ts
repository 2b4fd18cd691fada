import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Page, testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { archive, wordFile } from '../../kernel/documents/read/hostile-files.ts';
import { addGuide, addInterviewed, addRawTranscript, approveAsOwner } from './interview-scene.ts';
import { PAGE_SIZE } from './queries.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const { questions } = await addGuide(db, cast);
const site = await testApp(db);
const auditor = await site.as(cast.auditor);
const coordinator = await site.as(cast.coordinator);
const list = `/granskningar/${cast.auditId}/utskrifter`;

const talk = `Intervjuare: Hej! Hur ser en vanlig vecka ut med boendestödet?
IP: De kommer på tisdagar.
Intervjuare: Okej. Vad skulle du vilja ändra på i stödet?
IP: Att det är samma person.`;

const versionOf = (page: Page) => /name="_version" value="(\d+)"/.exec(page.html)?.[1] ?? '';
const turnsOf = async (transcriptId: string) =>
  (
    await db.owner.query(
      `select u.id, u.speaker, u.label, u.words, u.position,
        array(select q.guide_question_id from service.turn_question q where q.turn_id = u.id) as questions
       from service.transcript_turn u where u.transcript_id = $1 order by u.position`,
      [transcriptId],
    )
  ).rows as {
    id: string;
    speaker: string;
    label: string | null;
    words: string;
    position: number;
    questions: string[];
  }[];
const transcriptOf = async (informantId: string) =>
  (await db.owner.query('select * from service.transcript where informant_id = $1', [informantId])).rows[0] as
    | { id: string; source: string; state: string }
    | undefined;

let number = 0;
const interviewed = (as?: Parameters<typeof addInterviewed>[3]) =>
  addInterviewed(db, cast, `Deltagare ${++number}`, as);
async function added(text = talk) {
  const { informantId, interviewId } = await interviewed();
  const sent = await auditor.post(`${list}/ny`, { informant: informantId, text });
  expect(sent.status).toBe(303);
  const transcript = (await transcriptOf(informantId))!;
  return { informantId, interviewId, id: transcript.id, base: `${list}/${transcript.id}`, sent };
}

describe('adding', () => {
  it('pasted text becomes turns with their speakers, linked to the questions that were read aloud', async () => {
    const { informantId, interviewId } = await interviewed();
    const form = await auditor.get(`${list}/ny?intervju=${interviewId}`);
    expect(form.text).toContain('Klistra in eller välj en fil');
    const sent = await auditor.post(`${list}/ny`, { informant: informantId, text: talk });
    const transcript = (await transcriptOf(informantId))!;
    expect(sent.location).toBe(`${list}/${transcript.id}`);
    expect(transcript).toMatchObject({ source: 'pasted', state: 'raw' });
    expect((await turnsOf(transcript.id)).map(({ speaker, questions: linked }) => [speaker, linked])).toEqual(
      [
        ['interviewer', [questions[0]!.id]],
        ['informant', [questions[0]!.id]],
        ['interviewer', [questions[1]!.id]],
        ['informant', [questions[1]!.id]],
      ],
    );
    const page = await auditor.get(sent.location!);
    expect(page.text).toContain('De kommer på tisdagar.');
    expect(page.text).toContain('Fråga 1: Hur ser en vanlig vecka');
    expect((await coordinator.get(list)).text).toContain('Läs igenom den och börja avidentifiera');
  });

  it('a file becomes turns too, and a warning comes along', async () => {
    const { informantId } = await interviewed();
    const file = new File(
      [Buffer.from(`I: Hur mår du?\nIP: Bra, på sjön med båten.`, 'latin1')],
      'Intervju.TXT',
    );
    const sent = await auditor.post(`${list}/ny`, { informant: informantId, text: '', fil: file });
    expect(sent.status).toBe(303);
    const transcript = (await transcriptOf(informantId))!;
    expect(transcript.source).toBe('uploaded');
    expect((await turnsOf(transcript.id))[1]!.words).toBe('Bra, på sjön med båten.');
    expect(sent.location).toContain('varning=encoding-guessed');
    expect((await auditor.get(sent.location!)).text).toContain('Titta så att å, ä och ö ser rätt ut');
    expect((await auditor.get(`${list}/${transcript.id}?varning=<script>`)).html).not.toContain('<script>');
  });

  it.each([
    [
      'möte.vtt',
      'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Mira Ek>Hur går det?\n\n00:04.000 --> 00:05.000\n<v Kim>Bra.\n',
    ],
    [
      'möte.srt',
      '1\n00:00:01,000 --> 00:00:03,000\nMira: Hur går det?\n\n2\n00:00:04,000 --> 00:00:05,000\nKim: Bra.\n\n3\n00:00:06,000 --> 00:00:07,000\nMira: Okej?\n\n4\n00:00:08,000 --> 00:00:09,000\nKim: Ja.\n',
    ],
    ['möte.md', '**Mira:** Hur går det?\n\n**Kim:** Bra.\n\n**Mira:** Okej?\n\n**Kim:** Ja.\n'],
    ['möte.docx', archive(wordFile(['Mira: Hur går det?', 'Kim: Bra.', 'Mira: Okej?', 'Kim: Ja.']))],
  ])('%s is read, and who speaks is asked about', async (name, content) => {
    const { informantId } = await interviewed();
    const file = new File([content as BlobPart], name);
    const sent = await auditor.post(`${list}/ny`, { informant: informantId, text: '', fil: file });
    expect(sent.location).toMatch(/\/talare$/);
    const page = await auditor.get(sent.location!);
    expect(page.text).toContain('Vem är ”Kim”?');
    const transcript = (await transcriptOf(informantId))!;
    expect((await turnsOf(transcript.id)).every(({ speaker }) => speaker === 'unknown')).toBe(true);
  });

  it('the notes of interview mode become a transcript, each under its question', async () => {
    const { informantId, interviewId } = await interviewed({
      records: false,
      notes: [
        { questionId: questions[1]!.id, body: 'Vill ha samma person' },
        { questionId: null, body: 'Trött idag' },
      ],
    });
    const form = await auditor.get(`${list}/ny?intervju=${interviewId}`);
    expect(form.text).toContain('Det finns 2 anteckningar');
    expect(form.text).toContain('Skriv in anteckningar, inte en inspelning');
    expect((await auditor.post(`${list}/av-anteckningar`, { informant: informantId })).status).toBe(303);
    const transcript = (await transcriptOf(informantId))!;
    expect(transcript.source).toBe('notes');
    expect((await turnsOf(transcript.id)).map(({ words, questions: linked }) => [words, linked])).toEqual([
      ['Vad skulle du vilja ändra på i stödet?', [questions[1]!.id]],
      ['Vill ha samma person', [questions[1]!.id]],
      ['Trött idag', []],
    ]);
  });

  it('is refused while the interview goes on, when there is one already, and without any words', async () => {
    const goesOn = await interviewed({ state: 'under-way' });
    const early = await auditor.post(`${list}/ny`, { informant: goesOn.informantId, text: talk });
    expect(early.text).toContain('Intervjun pågår fortfarande');
    expect(early.html).toContain('De kommer på tisdagar.');
    const { informantId } = await added();
    const second = await auditor.post(`${list}/ny`, {
      informant: informantId,
      text: 'IP: En helt annan text',
    });
    expect(second.status).toBe(422);
    expect(second.text).toContain('Det finns redan en utskrift');
    expect(second.html).toContain('En helt annan text');
    const { informantId: silent } = await interviewed();
    expect((await auditor.post(`${list}/ny`, { informant: silent, text: '  ' })).text).toContain(
      'Klistra in en text eller välj en fil',
    );
    expect((await auditor.post(`${list}/av-anteckningar`, { informant: silent })).text).toContain(
      'Det finns inga anteckningar',
    );
  });

  it('sent twice is done once, also by two people at the same moment', async () => {
    const { informantId } = await interviewed();
    const fields = { informant: informantId, text: talk, _nyckel: randomUUID() };
    const [first, second] = await Promise.all([
      auditor.post(`${list}/ny`, fields),
      auditor.post(`${list}/ny`, fields),
    ]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.location).toBe(second.location);

    const other = await interviewed();
    const both = await Promise.all(
      [auditor, coordinator].map((who) =>
        who.post(`${list}/ny`, { informant: other.informantId, text: talk }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
  });
});

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
