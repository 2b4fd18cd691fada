/**
 * What fields of a form hold, by name: a text or a choice, several ticks, or null where nothing is sent (a box that is
 * not ticked, no choice made).
 */
export type Standing = Readonly<Record<string, string | readonly string[] | null>>;

/** The field that says what another field held when its form was shown. */
export const wasField = (name: string): string => `_was-${name}`;

/** What a field held, in one line of text. Ticks are ids and words without blanks: their order says nothing. */
export const wasText = (held: Standing[string]): string =>
  held === null ? '' : typeof held === 'string' ? held : [...held].sort().join(' ');
