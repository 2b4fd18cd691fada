import { describe, expect, test } from 'vitest';
import { type Colour, colours, coloursCss } from './colours.ts';
import { contrast } from './contrast.ts';

const surfaces: Colour[] = [
  'paper',
  'paper-deep',
  'field',
  'action-soft',
  'voice-soft',
  'danger-soft',
  'warning-soft',
];

const textPairs: [text: Colour, surface: Colour][] = [
  ...surfaces.map((surface): [Colour, Colour] => ['ink', surface]),
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-deep'],
  ['ink-soft', 'field'],
  ['action', 'paper'],
  ['action', 'paper-deep'],
  ['action', 'action-soft'],
  ['action-hover', 'paper'],
  ['action-hover', 'action-soft'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['on-voice', 'voice'],
  ['danger', 'paper'],
  ['danger', 'danger-soft'],
  ['danger-hover', 'paper'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['warning', 'paper'],
  ['warning', 'warning-soft'],
];

const shapePairs: [shape: Colour, surface: Colour][] = [
  ['edge', 'paper'],
  ['edge', 'paper-deep'],
  ['edge', 'field'],
  ['action', 'field'],
  ['voice-line', 'paper'],
  ['voice-line', 'voice-soft'],
  ['danger', 'field'],
  ...surfaces.map((surface): [Colour, Colour] => ['focus', surface]),
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s theme', (_, theme) => {
  test.each(textPairs)('text: %s on %s is AAA (7)', (text, surface) => {
    expect(contrast(colours[text][theme], colours[surface][theme])).toBeGreaterThanOrEqual(7);
  });

  test.each(shapePairs)('shape: %s against %s can be seen (3)', (shape, surface) => {
    expect(contrast(colours[shape][theme], colours[surface][theme])).toBeGreaterThanOrEqual(3);
  });
});

test('contrast follows the definition at its ends', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

test('a chosen theme wins over the system’s, and paper stays light', () => {
  const css = coloursCss();
  expect(css).toContain(':root:not([data-theme=light])');
  expect(css.split('\n').filter((rule) => rule.includes('color-scheme:dark'))).toSatisfy((rules: string[]) =>
    rules.every((rule) => rule.startsWith('@media screen')),
  );
});
