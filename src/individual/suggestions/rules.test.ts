import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSocial, LIFE_AREAS } from '../../domain/life-areas.ts';
import { projectRoot } from '../../kernel/i18n/project-root.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { CURATED_SUGGESTIONS } from './curated.ts';
import { LIFE_AREA_ICONS, matches } from './rules.ts';

const all = CURATED_SUGGESTIONS;
const words = (language: 'sv' | 'en') => {
  const t = createTranslate(language);
  return all.map(({ id }) => t(`suggestions.list.${id}`));
};

describe('the curated suggestions', () => {
  it('are at least 120, over every part of life, needs among the goals', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    for (const area of LIFE_AREAS) {
      const here = all.filter((one) => one.area === area);
      expect(here.length, area).toBeGreaterThanOrEqual(6);
      expect(new Set(here.map((one) => one.kind)), area).toEqual(new Set(['goal', 'need']));
    }
  });

  it('are at least to a third on the social side, in each of its three parts', () => {
    const social = all.filter((one) => isSocial(one.area));
    expect(social.length * 3).toBeGreaterThanOrEqual(all.length);
    for (const area of ['relations', 'occupation', 'community-life']) {
      expect(social.filter((one) => one.area === area).length, area).toBeGreaterThanOrEqual(15);
    }
  });

  it('each have a name of their own and a symbol that is there', () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    for (const icon of [...all.map((one) => one.icon), ...Object.values(LIFE_AREA_ICONS)]) {
      expect(existsSync(join(projectRoot, 'node_modules/lucide-static/icons', `${icon}.svg`)), icon).toBe(
        true,
      );
    }
  });

  it('are written once in each language, short enough to be read at a glance', () => {
    for (const language of ['sv', 'en'] as const) {
      const texts = words(language);
      expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length);
      for (const text of texts) {
        expect(text.length, text).toBeLessThanOrEqual(70);
        expect(text, text).not.toMatch(/suggestions\.|[.!]$/);
      }
    }
  });

  it('speak as people do: no words of the office, no blame', () => {
    for (const text of words('sv')) {
      expect(text, text).not.toMatch(
        /\b(brukare|insats|hygien|ADL|hantera|genomför|utför|struktur|rutin|motivation|nätverk|kompetens|borde|måste)/i,
      );
    }
  });
});

describe('searching', () => {
  it('wants every word, anywhere, in any case', () => {
    expect(matches('Handla själv en gång i veckan', 'Hemmet', 'VECKAN handla')).toBe(true);
    expect(matches('Handla själv en gång i veckan', 'Hemmet', 'hem')).toBe(true);
    expect(matches('Handla själv en gång i veckan', 'Hemmet', 'handla kompis')).toBe(false);
    expect(matches('Öppna posten', 'Få dagen att gå ihop', 'o\u0308ppna')).toBe(true);
  });
});
