import type { Child } from 'hono/jsx';

export interface SectionProps {
  heading: string;
  level?: 2 | 3;
  id?: string;
  children?: Child;
}

/** A part of a page, with its heading. */
export function Section({ heading, level = 2, id, children }: SectionProps) {
  return (
    <section class="section stack" id={id} aria-labelledby={id && `${id}-heading`}>
      {level === 2 ? (
        <h2 id={id && `${id}-heading`}>{heading}</h2>
      ) : (
        <h3 id={id && `${id}-heading`}>{heading}</h3>
      )}
      {children}
    </section>
  );
}
