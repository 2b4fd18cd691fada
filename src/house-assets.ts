import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { features } from './features.ts';
import { projectRoot } from './kernel/i18n/project-root.ts';
import { shellScripts } from './shell/scripts.ts';
import { type BuiltAssets, buildAssets } from './ui/assets.ts';

/** Browser modules of the shell and of all features, by the name a page asks for them with. */
function pageScripts(): Record<string, string> {
  return Object.fromEntries(
    [shellScripts, ...features.map((feature) => feature.scripts ?? {})].flatMap((scripts) =>
      Object.entries(scripts).map(([name, url]) => [name, fileURLToPath(url)] as const),
    ),
  );
}

/** Style sheets that stand beside what they dress, outside the UI kit, in the order of their paths. */
function pageStyles(): string[] {
  return readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.css') && !path.startsWith('src/ui/'))
    .sort();
}

let built: Promise<BuiltAssets> | undefined;

/** Everything the browser gets beside pages, built once a process (about 0.2 s). */
export function houseAssets(): Promise<BuiltAssets> {
  built ??= buildAssets({ entries: pageScripts(), styles: pageStyles() });
  return built;
}
