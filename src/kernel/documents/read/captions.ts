import type { Turn } from './result.ts';
import { speakerLabels, splitLabel, withoutTimes } from './turns.ts';

// Written here and not taken from a package: of those on npm, the tolerant one drops a malformed caption's words
// without a word, and the others throw on ordinary files. In a transcript, every word is somebody's.

const timing = /^\s*\d{1,3}:\d{1,2}.*?-{1,2}>/;
const voice = /<v(?:\.[^\s>]*)?\s+([^>]*)>/i;
const tags = /<\/?(?:[a-z]|\d)[^>]*>|\{\\[^}]*\}/gi;
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
};

type Caption = { speaker?: string; text: string };

/** Turns from a WebVTT or SRT file. Cues of one speaker in a row become one turn; without speakers, sentences do. */
export function turnsFromCaptions(text: string): { turns: Turn[]; broken: boolean } {
  const captions: Caption[] = [];
  let broken = false;
  for (const block of text.replace(/^WEBVTT[^\n]*\n?/, '\n').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0 || /^\s*(NOTE|STYLE|REGION)(\s|$)/.test(lines[0]!)) continue;
    const at = lines.slice(0, 2).findIndex((line) => timing.test(line));
    if (at >= 0 && !lines[at]!.includes('-->')) broken = true;
    if (at < 0 && isHeader(lines)) continue;
    if (at < 0 && captions.length === 0 && lines.length === 1 && /^\d+$/.test(lines[0]!.trim())) continue;
    if (at < 0) broken = true;
    captions.push(...spoken(lines.slice(at + 1)));
  }
  return { turns: joined(captions), broken };
}

// "Kind: captions" and "Language: sv" under the first line of a WebVTT file.
const isHeader = (lines: string[]) =>
  lines.every((line) => /^(Kind|Language|X-TIMESTAMP-MAP)\s*[:=]/i.test(line));

function spoken(lines: string[]): Caption[] {
  const parts = lines.join('\n').split(new RegExp(voice, 'gi'));
  const out: Caption[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = plain(parts[at]!);
    const speaker = at === 0 ? undefined : plain(parts[at - 1]!);
    if (text) out.push(speaker ? { speaker, text } : { text });
  }
  return out;
}

function plain(text: string): string {
  return text
    .replace(tags, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, entity: string) => decoded(entity.toLowerCase()) ?? whole)
    .split('\n')
    .map((line) => withoutTimes(line))
    .join('\n')
    .trim();
}

function decoded(entity: string): string | undefined {
  if (!entity.startsWith('#')) return entities[entity];
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
}

function joined(captions: Caption[]): Turn[] {
  const labels = speakerLabels(captions.flatMap((caption) => caption.text.split('\n')));
  const turns: Turn[] = [];
  const named = labels.size > 0 || captions.some((caption) => caption.speaker !== undefined);
  for (const caption of captions) {
    for (const line of caption.text.split('\n')) {
      const said =
        caption.speaker === undefined ? splitLabel(line, labels) : { speaker: caption.speaker, text: line };
      const last = turns.at(-1);
      const goesOn = named
        ? said.speaker === undefined || said.speaker === last?.speaker
        : last !== undefined && !/[.?!…]["”’)]*$/.test(last.text);
      if (last && goesOn) last.text = `${last.text} ${said.text}`.trim();
      else
        turns.push(
          said.speaker === undefined ? { text: said.text } : { speaker: said.speaker, text: said.text },
        );
    }
  }
  return turns.filter((turn) => turn.text !== '');
}
