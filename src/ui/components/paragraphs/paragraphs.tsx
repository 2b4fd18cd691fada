import type { Child } from 'hono/jsx';

/** A text as somebody has written it, each line a paragraph; `none` where nothing is written. */
export function Paragraphs({ text, none }: { text: string; none?: Child }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return <>{lines.length === 0 ? none : lines.map((line) => <p>{line}</p>)}</>;
}
