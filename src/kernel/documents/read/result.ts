/** What one person said without a break. */
export type Turn = { speaker?: string; text: string };

export type Refusal =
  /** More than `transcriptLimit` bytes, or `characterLimit` characters once read. */
  | 'too-large'
  | 'unknown-kind'
  | 'empty'
  /** Called .txt, .md, .vtt or .srt, but something else inside: a picture, a recording, a program. */
  | 'not-text'
  | 'broken-docx'
  /** Locked with a password. */
  | 'encrypted'
  /** Small when packed, huge when unpacked. */
  | 'zip-bomb'
  /** XML that defines entities, which no word processor writes. */
  | 'hostile-xml'
  | 'too-slow'
  /** The reading itself broke down, e.g. for lack of memory. */
  | 'unreadable';

export type Warning =
  /** Control characters such as NUL were taken out. */
  | 'control-characters-removed'
  /** No mark of the encoding, and not UTF-8: read as Windows-1252. */
  | 'encoding-guessed'
  /** Some letters could not be read and show as �. */
  | 'broken-characters'
  /** Captions without a readable time were kept as text. */
  | 'broken-captions'
  | 'pictures-left-out';

export type Reading =
  | { ok: true; turns: Turn[]; text: string; warnings: Warning[] }
  | { ok: false; reason: Refusal };

/** Largest file that is read, in bytes (10 MB). */
export const transcriptLimit = 10 * 1024 * 1024;
/** Longest text that is taken, in UTF-16 code units: some twenty times a long interview. */
export const characterLimit = 2_000_000;

export const refused = (reason: Refusal): Reading => ({ ok: false, reason });

/** The turns as one text: each begins with its speaker and a colon, where one is known, with an empty line between. */
export function turnsAsText(turns: readonly Turn[]): string {
  return turns
    .map(({ speaker, text }) => (speaker === undefined ? text : `${speaker}: ${text}`))
    .join('\n\n');
}
