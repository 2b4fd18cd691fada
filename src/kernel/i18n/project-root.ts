import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds the project's package.json and src/, found by walking upwards from a module's own
 * address, so that it is the same for a source file and for a bundle in a build folder.
 * Throws when no such folder exists above the module.
 */
export function findProjectRoot(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'src')))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No project folder above ${fileURLToPath(moduleUrl)}`);
    folder = above;
  }
  return folder;
}

/** The project's own root folder, an absolute path. */
export const projectRoot = findProjectRoot(import.meta.url);
