import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours } from '../../ui/theme/colours.ts';
import { contrast } from '../../ui/theme/contrast.ts';
import { LOOKS } from './codebook.ts';

const css = readFileSync(new URL('./coding.css', import.meta.url), 'utf8');
const all = [...Array(LOOKS).keys()];
const hues = ['blue', 'plum', 'teal', 'brick', 'violet', 'olive'];

describe('the looks of codes', () => {
  it('differ by pattern alone', () => {
    const patterns = all.map((look) => {
      const rule = new RegExp(`\\n\\.look-${look} \\{\\s*--look-pattern:\\s*([^;]+);`).exec(css)?.[1];
      expect(rule, `look ${look}`).toBeDefined();
      return rule!.replace(/\s+/g, ' ');
    });
    expect(new Set(patterns).size).toBe(LOOKS);
  });

  it('can be seen on the page in both themes', () => {
    for (const hue of hues) {
      const [light, ...dark] = [...css.matchAll(new RegExp(`--look-${hue}: (#[0-9a-f]{6})`, 'g'))].map(
        ([, colour = '']) => colour,
      );
      expect(new Set(dark).size, `${hue} is the same however the dark theme was chosen`).toBe(1);
      for (const surface of ['paper', 'paper-deep', 'action-soft'] as const) {
        expect(contrast(light!, colours[surface][0])).toBeGreaterThanOrEqual(3);
        expect(contrast(dark[0]!, colours[surface][1])).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('leave the participant’s marigold alone', () => {
    expect(css).not.toContain('--voice');
  });
});
