import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { projectRoot } from '../kernel/i18n/project-root.ts';
import { coloursCss } from './theme/colours.ts';

/** Where the assets are served. Every address holds a hash of the content, so they may be kept for ever. */
export const assetPrefix = '/assets/';

export interface Asset {
  path: string;
  body: Uint8Array;
  type: string;
}

export interface BuiltAssets {
  css: Asset;
  js: Asset;
  fonts: Asset[];
  /** Fonts of the first lines of text, worth fetching before the style sheet has asked for them. */
  preload: string[];
  /** Page scripts by the name they were registered under. */
  entries: Record<string, Asset>;
  /** Everything, by the path of its address. */
  byPath: Map<string, Asset>;
}

export interface AssetOptions {
  /** Page scripts of features: name → file, relative to the project root or absolute. */
  entries?: Record<string, string>;
  /** Style sheets of features, joined after our own. */
  styles?: readonly string[];
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

const uiFolder = join(projectRoot, 'src/ui');
const componentsFolder = join(uiFolder, 'components');

function componentFiles(choose: (component: string) => string): string[] {
  return readdirSync(componentsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(componentsFolder, entry.name, choose(entry.name)))
    .filter((file) => existsSync(file))
    .sort();
}

const theme = (name: string) => join(uiFolder, 'theme', `${name}.css`);

function styleEntry(styles: readonly string[]): string {
  const layered = [
    theme('tokens'),
    theme('base'),
    join(uiFolder, 'layout/layout.css'),
    ...componentFiles((component) => `${component}.css`),
    ...styles.map((file) => resolve(projectRoot, file)),
  ];
  const imports = [
    `@import ${JSON.stringify(theme('design-system'))};`,
    `@import ${JSON.stringify(theme('fonts'))};`,
    '@import "theme:colours";',
    ...layered.map((file) => `@import ${JSON.stringify(file)} layer(medskapa);`),
    // Outside the layer, so that they have the last word without shouting.
    `@import ${JSON.stringify(theme('final'))};`,
    `@import ${JSON.stringify(theme('print'))};`,
  ];
  return imports.join('\n');
}

function scriptEntry(): string {
  const files = componentFiles(() => 'enhance.ts');
  const imports = files.map((file, index) => `import { enhance as e${index} } from ${JSON.stringify(file)};`);
  // One script that fails must not take the others with it.
  const calls = files.map((_, index) => `e${index}`).join(', ');
  return `${imports.join('\n')}
for (const enhance of [${calls}]) {
  try { enhance(document); } catch (error) { console.error(error); }
}`;
}

const virtualFiles = (styles: readonly string[]): Plugin => ({
  name: 'medskapa-entries',
  setup(api) {
    const contents: Record<string, { contents: string; loader: 'css' | 'ts' }> = {
      'entry:medskapa.css': { contents: styleEntry(styles), loader: 'css' },
      'entry:medskapa.js': { contents: scriptEntry(), loader: 'ts' },
      'theme:colours': { contents: coloursCss(), loader: 'css' },
    };
    api.onResolve({ filter: /^(entry|theme):/ }, ({ path }) => ({ path, namespace: 'medskapa' }));
    api.onLoad({ filter: /./, namespace: 'medskapa' }, ({ path }) => {
      const found = contents[path];
      return found && { ...found, resolveDir: projectRoot };
    });
  },
});

function toAsset({ path, contents }: OutputFile, outdir: string): Asset {
  const address = assetPrefix + relative(outdir, path).split(sep).join('/');
  return {
    path: address,
    body: contents,
    type: types[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
  };
}

/**
 * Builds the style sheet, the script and the fonts of every page, and the page scripts of features, in memory.
 * Throws when something cannot be built, e.g. a page script that does not exist.
 */
export async function buildAssets({ entries = {}, styles = [] }: AssetOptions = {}): Promise<BuiltAssets> {
  const outdir = join(projectRoot, '.build/assets');
  const result = await build({
    entryPoints: [
      { in: 'entry:medskapa.css', out: 'medskapa' },
      { in: 'entry:medskapa.js', out: 'medskapa' },
      ...Object.entries(entries).map(([name, file]) => ({
        in: resolve(projectRoot, file),
        out: `page-${name}`,
      })),
    ],
    absWorkingDir: projectRoot,
    outdir,
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari15.6'],
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    plugins: [virtualFiles(styles)],
    logLevel: 'silent',
  });

  const all = result.outputFiles.map((file) => toAsset(file, outdir));
  const find = (start: string, end: string): Asset => {
    const found = all.find(({ path }) => basename(path).startsWith(start) && path.endsWith(end));
    if (!found) throw new Error(`The build made no ${start}*${end}`);
    return found;
  };
  const fonts = all.filter(({ path }) => path.endsWith('.woff2'));
  return {
    css: find('medskapa-', '.css'),
    js: find('medskapa-', '.js'),
    fonts,
    preload: fonts.map(({ path }) => path).filter((path) => /latin-\d/.test(path)),
    entries: Object.fromEntries(Object.keys(entries).map((name) => [name, find(`page-${name}-`, '.js')])),
    byPath: new Map(all.map((asset) => [asset.path, asset])),
  };
}
