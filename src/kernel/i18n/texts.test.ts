import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from './project-root.ts';
import { findTextProblems, findTextUsage, paramsOf } from './text-usage.ts';
import { collectTexts, parseTexts, readTextFiles, type TextFile } from './texts.ts';

function sourcesOfProject(): string[] {
  const folder = join(projectRoot, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((entry) => /\.tsx?$/.test(entry) && !/\.test\.tsx?$/.test(entry))
    .map((entry) => readFileSync(join(folder, entry), 'utf8'));
}

function pair(sv: TextFile['texts'], en: TextFile['texts'], folder = 'src/a/texts'): TextFile[] {
  return [
    { file: `${folder}/sv.json`, language: 'sv', texts: sv },
    { file: `${folder}/en.json`, language: 'en', texts: en },
  ];
}

describe('the texts of the project', () => {
  test('exist in every language, agree on parameters, and are all used', () => {
    const files = readTextFiles();
    expect(files.length).toBeGreaterThan(1);
    expect(findTextProblems(files, findTextUsage(sourcesOfProject()))).toEqual([]);
  });
});

describe('finding problems', () => {
  const usage = findTextUsage([
    `t('a.one'); t(\`a.step.\${n}\`); const key = "a.kept"; t(\n  'a.two', { n })`,
  ]);

  test('is silent when all is well', () => {
    const texts = { 'a.one': 'x', 'a.two': '{n} y', 'a.step.1': 'x', 'a.kept': 'x' };
    expect(findTextProblems(pair(texts, texts), usage)).toEqual([]);
  });

  test('names a key that one language lacks', () => {
    const sv = { 'a.one': 'x', 'a.two': 'y', 'a.step.1': 'x', 'a.kept': 'x' };
    const { 'a.two': _, ...en } = sv;
    expect(findTextProblems(pair(sv, en), usage)).toEqual(['a.two is missing in en (src/a/texts/sv.json)']);
  });

  test('names differing parameters, also when one has plural forms', () => {
    const sv = {
      'a.one': '{who} kom',
      'a.two': { one: '{count} svar', other: '{count} svar' },
      'a.step.1': 'x',
    };
    const en = { 'a.one': 'came', 'a.two': '{count} answers', 'a.step.1': 'x' };
    expect(findTextProblems(pair(sv, en), usage)).toEqual([
      'a.one has other parameters in src/a/texts/sv.json than in src/a/texts/en.json',
    ]);
  });

  test('names keys that nobody uses, that nobody wrote, and prefixes without texts', () => {
    const texts = { 'a.one': 'x', 'a.lonely': 'x' };
    expect(findTextProblems(pair(texts, texts), usage)).toEqual([
      'a.lonely is used by no source file (src/a/texts/sv.json)',
      'a.two is asked for but no file holds it',
      'no text begins with a.step., which the source asks for',
    ]);
  });

  test('does not take another function whose name ends in t for the translator', () => {
    expect(findTextUsage([`get('b.one')`]).asked.size).toBe(0);
  });

  test('a plural form always takes its count', () => {
    expect([...paramsOf({ one: 'ett svar', other: '{count} svar' })]).toEqual(['count']);
  });
});

describe('reading texts', () => {
  test('refuses nesting and other types, naming the key', () => {
    expect(() => parseTexts('f', '{"a": {"b": "c"}}')).toThrow('f: a must be a text');
    expect(() => parseTexts('f', '{"a": 1}')).toThrow('f: a must be a text');
    expect(() => parseTexts('f', '["a"]')).toThrow('one flat object');
  });

  test('refuses one key in two files', () => {
    const files = [
      ...pair({ 'a.b': 'x' }, { 'a.b': 'x' }),
      ...pair({ 'a.b': 'y' }, { 'a.b': 'y' }, 'src/b/texts'),
    ];
    expect(() => collectTexts(files, 'sv')).toThrow('a.b stands in both');
  });
});
