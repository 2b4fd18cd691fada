import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Languages the interface speaks. Swedish is the first one. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text, or its forms by number; the form is chosen by the parameter `count`. */
export type Text = string | { one: string; other: string };

/** Texts of one language by flat key, e.g. `audit.plan.heading`. */
export type Texts = ReadonlyMap<string, Text>;

/** One `texts/<language>.json` found under src/. `file` is relative to the project root. */
export interface TextFile {
  file: string;
  language: Language;
  texts: Record<string, Text>;
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  const forms = Object.entries(value);
  return (
    forms.length === 2 &&
    forms.every(([form, text]) => (form === 'one' || form === 'other') && typeof text === 'string')
  );
}

/**
 * Checks the content of one text file.
 * Throws, naming the file and the key, when it is not a flat object of texts.
 */
export function parseTexts(file: string, json: string): Record<string, Text> {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error(`${file} must be one flat object of texts`);
  }
  const texts: Record<string, Text> = {};
  for (const [key, value] of Object.entries(parsed)) {
    if (!isText(value))
      throw new Error(`${file}: ${key} must be a text, or an object with "one" and "other"`);
    texts[key] = value;
  }
  return texts;
}

/** Every text file under a source folder, in a stable order. Throws on a file that cannot be read as texts. */
export function readTextFiles(sourceFolder: string = join(projectRoot, 'src')): TextFile[] {
  const found: TextFile[] = [];
  for (const entry of readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).sort()) {
    const language = languages.find((candidate) => basename(entry) === `${candidate}.json`);
    if (!language || basename(dirname(entry)) !== 'texts') continue;
    const path = join(sourceFolder, entry);
    const file = relative(projectRoot, path);
    found.push({ file, language, texts: parseTexts(file, readFileSync(path, 'utf8')) });
  }
  return found;
}

/**
 * Joins the files of one language into one registry.
 * Throws when two files own the same key, since one of them would silently lose.
 */
export function collectTexts(files: readonly TextFile[], language: Language): Texts {
  const texts = new Map<string, Text>();
  const owner = new Map<string, string>();
  for (const file of files) {
    if (file.language !== language) continue;
    for (const [key, text] of Object.entries(file.texts)) {
      const other = owner.get(key);
      if (other) throw new Error(`The text ${key} stands in both ${other} and ${file.file}`);
      owner.set(key, file.file);
      texts.set(key, text);
    }
  }
  return texts;
}

let registry: Record<Language, Texts> | undefined;

/** The project's own texts, read once, at the first call. */
export function projectTexts(language: Language): Texts {
  if (!registry) {
    const files = readTextFiles();
    registry = { sv: collectTexts(files, 'sv'), en: collectTexts(files, 'en') };
  }
  return registry[language];
}
