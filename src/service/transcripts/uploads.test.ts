import { describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { archive, wordFile } from '../../kernel/documents/read/hostile-files.ts';
import { addInterviewed } from './interview-scene.ts';

const db = await testDatabase();
const cast = await castAudit(db);
const site = await testApp(db);
const auditor = await site.as(cast.auditor);
const list = `/granskningar/${cast.auditId}/utskrifter`;

let number = 0;
const interviewed = () => addInterviewed(db, cast, `Deltagare ${++number}`);
const transcriptOf = async (informantId: string) =>
  (await db.owner.query('select id from service.transcript where informant_id = $1', [informantId]))
    .rows[0] as { id: string } | undefined;
const firstWords = async (transcriptId: string) =>
  (await db.owner.query('select words from service.transcript_turn where transcript_id = $1', [transcriptId]))
    .rows[0].words as string;

describe('a hostile or broken file', () => {
  const bomb = archive([
    ...wordFile(['hej']).filter((part) => part.name !== 'word/document.xml'),
    { name: 'word/document.xml', data: Buffer.alloc(300 * 1024 * 1024, 0x20) },
  ]);
  const whole = archive(wordFile(['I: Hej?']));
  it.each([
    ['a zip bomb', 'bomb.docx', bomb, 'mycket större inuti'],
    ['a broken Word file', 'trasig.docx', whole.subarray(0, whole.length - 60), 'gick inte att öppna'],
    ['something else called Word', 'inte.docx', Buffer.from('bara text'), 'gick inte att öppna'],
    [
      'a Word file that defines entities',
      'elak.docx',
      archive([
        ...wordFile(['hej']).filter((part) => part.name !== 'word/document.xml'),
        {
          name: 'word/document.xml',
          data: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>',
        },
      ]),
      'kod som inte hör hemma',
    ],
    [
      'a picture called text',
      'bild.txt',
      Buffer.from('89504e470d0a1a0a0000000d494844520000', 'hex'),
      'innehåller inte text',
    ],
    ['nothing but NULs', 'tom.txt', Buffer.alloc(4000), 'innehåller inte text|ingen text i filen'],
    ['an empty file', 'tom.md', Buffer.alloc(0), 'ingen text i filen'],
    ['a recording', 'ljud.mp3', Buffer.from('ID3'), 'slag som inte går att läsa'],
    ['more than ten megabytes', 'stor.txt', Buffer.alloc(10 * 1024 * 1024 + 10, 'a '), 'för stor'],
  ])('%s gets a plain answer and stores nothing', async (_what, name, bytes, answer) => {
    const { informantId } = await interviewed();
    const file = new File([new Uint8Array(bytes)], name);
    const page = await auditor.post(`${list}/ny`, { informant: informantId, text: '', fil: file });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(new RegExp(answer));
    expect(await transcriptOf(informantId)).toBeUndefined();
  });

  it('with a pasted text beside it loses nothing of the text', async () => {
    const { informantId } = await interviewed();
    const page = await auditor.post(`${list}/ny`, {
      informant: informantId,
      text: 'IP: Lång & <viktig> text',
      fil: new File(['x'], 'a.txt'),
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('både klistrat in text och valt en fil');
    expect(page.html).toContain('IP: Lång &amp; &lt;viktig&gt; text');
  });

  it('a pasted text with NULs in it is taken without them; one beyond all measure is refused and kept', async () => {
    const { informantId } = await interviewed();
    const sent = await auditor.post(`${list}/ny`, { informant: informantId, text: 'IP: Ett\0 två' });
    expect(sent.status).toBe(303);
    expect(await firstWords((await transcriptOf(informantId))!.id)).toBe('Ett två');
    const other = await interviewed();
    const long = `IP: ${'ord '.repeat(550_000)}slutet`;
    const refused = await auditor.post(`${list}/ny`, { informant: other.informantId, text: long });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Texten är för stor');
    expect(refused.html).toContain('slutet</textarea>');
  });

  it('too many turns are refused, and the text is kept', async () => {
    const { informantId } = await interviewed();
    const page = await auditor.post(`${list}/ny`, {
      informant: informantId,
      text: 'I: Va?\nIP: Ja.\n'.repeat(6000),
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('för många repliker');
  });

  it('twelve megabytes do not come in at all', async () => {
    const { informantId } = await interviewed();
    const file = new File([Buffer.alloc(13 * 1024 * 1024, 'a')], 'a.txt');
    const page = await auditor.post(`${list}/ny`, { informant: informantId, fil: file });
    expect(page.status).toBe(413);
    expect(page.text).not.toBe('');
  });

  it('is not even opened for somebody outside the audit', async () => {
    const { informantId } = await interviewed();
    const rival = await site.as(cast.rivalAuditor);
    const page = await rival.post(`${list}/ny`, {
      informant: informantId,
      text: '',
      fil: new File([new Uint8Array(bomb)], 'b.docx'),
    });
    expect(page.status).toBe(404);
  });
});
