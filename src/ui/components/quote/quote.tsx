import type { Child } from 'hono/jsx';

export interface QuoteProps {
  /** Who said it, e.g. "Deltagare 4". Left out where even that would say too much. */
  who?: Child;
  children?: Child;
}

/** The participant's own words, never edited, in marigold, which nobody else may use. */
export function Quote({ who, children }: QuoteProps) {
  return (
    <figure class="quote">
      <blockquote>{children}</blockquote>
      {who !== undefined && <figcaption>{who}</figcaption>}
    </figure>
  );
}
