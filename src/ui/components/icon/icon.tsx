import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { raw } from 'hono/html';
import { projectRoot } from '../../../kernel/i18n/project-root.ts';

const drawings = new Map<string, string>();

/** The shapes inside one Lucide icon. Throws when there is no icon of that name. */
function drawingOf(name: string): string {
  const known = drawings.get(name);
  if (known !== undefined) return known;
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`Not the name of an icon: ${name}`);
  const file = readFileSync(join(projectRoot, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8');
  const drawing = file
    .slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'))
    .replace(/\s*\n\s*/g, '');
  drawings.set(name, drawing);
  return drawing;
}

/** A symbol by its Lucide name. It is silent to screen readers, so a word must always stand beside it. */
export function Icon({ name }: { name: string }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {raw(drawingOf(name))}
    </svg>
  );
}
