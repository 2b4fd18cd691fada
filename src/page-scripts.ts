import { fileURLToPath } from 'node:url';
import { features } from './features.ts';

/** The browser modules of all features by name, for `buildAssets`. */
export const pageScripts: Record<string, string> = Object.fromEntries(
  features.flatMap((feature) =>
    Object.entries(feature.scripts ?? {}).map(([name, url]) => [name, fileURLToPath(url)] as const),
  ),
);
