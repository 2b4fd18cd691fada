import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { archive, wordFile } from '../../kernel/documents/read/hostile-files.ts';
import { talk, transcriptsScene } from './transcripts-scene.ts';

const { questions, auditor, coordinator, list, turnsOf, transcriptOf, interviewed, added } =
  await transcriptsScene();

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
