import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePoints, readWoff, renameFont, writeFont } from './woff.ts';

type Face = { family: string; style: string; package: string; file: string };

const atkinson = '@fontsource/atkinson-hyperlegible-next';
const face = (
  family: string,
  packageName: string,
  subset: string,
  weight: 400 | 700,
  slant: 'normal' | 'italic',
): Face => ({
  family,
  style:
    [weight === 700 ? 'Bold' : '', slant === 'italic' ? 'Italic' : ''].filter(Boolean).join(' ') || 'Regular',
  package: packageName,
  file: `${packageName.split('/')[1]}-${subset}-${weight}-${slant}.woff`,
});
const upright = (family: string, packageName: string, subset: string): Face[] => [
  face(family, packageName, subset, 400, 'normal'),
  face(family, packageName, subset, 700, 'normal'),
];
const allFour = (family: string, subset: string): Face[] => [
  ...upright(family, atkinson, subset),
  face(family, atkinson, subset, 400, 'italic'),
  face(family, atkinson, subset, 700, 'italic'),
];

// In order of preference: the product's own face, then scripts and signs that it lacks.
const faces: Face[] = [
  ...allFour('Medskapa', 'latin'),
  ...allFour('Medskapa Ext', 'latin-ext'),
  ...upright('Medskapa Sans Ext', '@fontsource/noto-sans', 'latin-ext'),
  ...upright('Medskapa Vietnamese', '@fontsource/noto-sans', 'vietnamese'),
  ...upright('Medskapa Cyrillic', '@fontsource/noto-sans', 'cyrillic'),
  ...upright('Medskapa Cyrillic Ext', '@fontsource/noto-sans', 'cyrillic-ext'),
  ...upright('Medskapa Greek', '@fontsource/noto-sans', 'greek'),
  ...upright('Medskapa Arabic', '@fontsource/noto-sans-arabic', 'arabic'),
  ...upright('Medskapa Emoji', '@fontsource/noto-emoji', 'emoji'),
];

// The PDF engine carries this face inside itself; only the signs known to be in it are used.
const builtIn = { family: 'DejaVu Sans Mono', signs: '←↑→↓↔⇒✓✔✗✘☐☑☒□■▪▫▲△▼▽◆◇○●◦★☆♥♪≤≥≈≠∞√‑\u00ad' };

export type FontSet = {
  /** Family names, most wanted first. */
  families: string[];
  /** The font files as plain TrueType. */
  files: Buffer[];
  /** True for a code point that one of the families can draw. */
  covers: (codePoint: number) => boolean;
};

let loaded: FontSet | undefined;

/**
 * The fonts that documents are set in, unpacked on first use (about 50 ms). A font package that is not installed is
 * left out: its letters then become boxes in a PDF.
 * @throws Error when the product's own face is missing
 */
export function fonts(): FontSet {
  loaded ??= loadFonts();
  return loaded;
}

function loadFonts(): FontSet {
  const require = createRequire(import.meta.url);
  const covered = new Set<number>([...builtIn.signs].map((sign) => sign.codePointAt(0)!));
  const families = new Set<string>();
  const files: Buffer[] = [];
  for (const { family, style, package: name, file } of faces) {
    const path = resolved(require, `${name}/files/${file}`);
    if (path === null) {
      if (name === atkinson) throw new Error(`The font package ${name} is not installed`);
      continue;
    }
    const font = readWoff(readFileSync(path));
    for (const code of codePoints(font)) covered.add(code);
    families.add(family);
    files.push(writeFont(renameFont(font, family, style)));
  }
  return { families: [...families, builtIn.family], files, covers: (code) => covered.has(code) };
}

function resolved(require: NodeJS.Require, specifier: string): string | null {
  try {
    return require.resolve(specifier);
  } catch {
    return null;
  }
}

/** Paths of the two web font files (regular and bold Latin) that a standalone page carries inside itself. */
export function webFontFiles(): { weight: 400 | 700; path: string }[] {
  const require = createRequire(import.meta.url);
  return ([400, 700] as const).map((weight) => ({
    weight,
    path: require.resolve(`${atkinson}/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`),
  }));
}

/** The Latin face in its four cuts under `family`, as plain TrueType, for files that carry their face inside them. */
export function wordFont(family: string): Record<'data' | 'bold' | 'italic' | 'boldItalic', Buffer> {
  const require = createRequire(import.meta.url);
  const cut = ({ package: name, file, style }: Face) =>
    writeFont(renameFont(readWoff(readFileSync(require.resolve(`${name}/files/${file}`))), family, style));
  const [data, bold, italic, boldItalic] = allFour(family, 'latin').map(cut);
  return { data: data!, bold: bold!, italic: italic!, boldItalic: boldItalic! };
}
