import { languages, type Text, type TextFile } from './texts.ts';

/** What source code says about texts: keys asked for, and any literal that could be a key. */
export interface TextUsage {
  /** Keys given to the translator as plain literals. */
  asked: Set<string>;
  /** What comes before the first substitution in a template given to the translator. */
  askedPrefixes: Set<string>;
  /** Every literal in the source, since a key may be kept in a table before it is asked for. */
  literals: Set<string>;
  /** The beginning of every template literal that looks like a key. */
  literalPrefixes: Set<string>;
}

/** Reads which text keys a set of source files use. */
export function findTextUsage(sources: Iterable<string>): TextUsage {
  const usage: TextUsage = {
    asked: new Set(),
    askedPrefixes: new Set(),
    literals: new Set(),
    literalPrefixes: new Set(),
  };
  for (const source of sources) {
    for (const [, , key = ''] of source.matchAll(/\bt\(\s*(['"])([^'"\n]+)\1/g)) usage.asked.add(key);
    for (const [, template = ''] of source.matchAll(/\bt\(\s*`([^`]*)`/g)) {
      const prefix = template.split('${')[0] ?? '';
      if (template.includes('${')) usage.askedPrefixes.add(prefix);
      else usage.asked.add(template);
    }
    for (const [, , literal = ''] of source.matchAll(/(['"`])([\w-]+(?:\.[\w-]+)+)\1/g)) {
      usage.literals.add(literal);
    }
    for (const [, prefix = ''] of source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.[\w-]*)\$\{/g)) {
      usage.literalPrefixes.add(prefix);
    }
  }
  return usage;
}

/** The names in braces that a text expects, over all its forms. */
export function paramsOf(text: Text): Set<string> {
  const forms = typeof text === 'string' ? [text] : [text.one, text.other, '{count}'];
  return new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)));
}

function sameMembers(a: Set<string>, b: Set<string>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

/** Every disagreement between the languages, and between the texts and the source, in words. */
export function findTextProblems(files: readonly TextFile[], usage: TextUsage): string[] {
  const problems: string[] = [];
  const everywhere = new Map<string, { file: string; text: Text }[]>();
  for (const { file, texts } of files) {
    for (const [key, text] of Object.entries(texts)) {
      everywhere.set(key, [...(everywhere.get(key) ?? []), { file, text }]);
      if (typeof text === 'string' ? !text.trim() : !text.one.trim() || !text.other.trim()) {
        problems.push(`${key} is empty in ${file}`);
      }
    }
  }
  for (const [key, places] of everywhere) {
    const folders = new Set(places.map(({ file }) => file.replace(/\w+\.json$/, '')));
    if (folders.size > 1)
      problems.push(`${key} is owned by more than one folder: ${[...folders].join(', ')}`);
    for (const language of languages) {
      if (!places.some(({ file }) => file.endsWith(`/${language}.json`))) {
        problems.push(`${key} is missing in ${language} (${places[0]?.file})`);
      }
    }
    const [first, second] = places;
    if (first && second && !sameMembers(paramsOf(first.text), paramsOf(second.text))) {
      problems.push(`${key} has other parameters in ${first.file} than in ${second.file}`);
    }
    const used =
      usage.asked.has(key) ||
      usage.literals.has(key) ||
      [...usage.literalPrefixes, ...usage.askedPrefixes].some((prefix) => prefix && key.startsWith(prefix));
    if (!used) problems.push(`${key} is used by no source file (${places[0]?.file})`);
  }
  for (const key of usage.asked) {
    if (!everywhere.has(key)) problems.push(`${key} is asked for but no file holds it`);
  }
  for (const prefix of usage.askedPrefixes) {
    if (prefix && ![...everywhere.keys()].some((key) => key.startsWith(prefix))) {
      problems.push(`no text begins with ${prefix}, which the source asks for`);
    }
  }
  return problems;
}
