/**
 * Reads a clock time as people write it ("14", "14.30", "14:30", "kl. 9", "930") into `HH:MM`.
 * `undefined` when nothing was written, `'invalid'` when it is no time.
 */
export function parseTime(text: unknown): string | undefined | 'invalid' {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  const parts = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text.trim());
  const hours = Number(parts?.[1]);
  const minutes = Number(parts?.[2] ?? 0);
  if (!parts || hours > 23 || minutes > 59) return 'invalid';
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
