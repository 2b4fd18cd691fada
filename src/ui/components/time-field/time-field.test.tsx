import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { parseTime } from './read-time.ts';
import { TimeField } from './time-field.tsx';

test.each([
  ['14', '14:00'],
  ['14.30', '14:30'],
  ['14:30', '14:30'],
  ['9', '09:00'],
  ['930', '09:30'],
  ['kl. 9', '09:00'],
  [' ', undefined],
  [undefined, undefined],
  ['24', 'invalid'],
  ['14.75', 'invalid'],
  ['halv tre', 'invalid'],
])('%s is %s', (text, time) => {
  expect(parseTime(text)).toBe(time);
});

test('shows a time as the language writes it', async () => {
  expect(await renderExample(<TimeField name="tid" label="Klockan" value="14:30" />)).toContain(
    'value="14.30"',
  );
  expect(await renderExample(<TimeField name="tid" label="Time" value="14:30" />, { lang: 'en' })).toContain(
    'value="14:30"',
  );
  expect(await renderExample(<TimeField name="tid" label="Klockan" value="halv tre" />)).toContain(
    'value="halv tre"',
  );
});
