import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../domain/day.ts';
import { renderExample } from '../../render-example.tsx';
import { DateField } from './date-field.tsx';
import { datePartNames, datePartsOf, parseDateParts, readDateParts } from './read-date.ts';

describe('DateField', () => {
  test('is three named fields in one group; an error leads to the first', async () => {
    const html = await renderExample(
      <DateField
        name="start"
        legend="När?"
        value="2026-11-03"
        hint="Till exempel 3 11 2026"
        error="Välj en annan dag"
      />,
    );
    expect(html).toContain('aria-describedby="start-hint start-error"');
    expect(html).toMatch(/<label for="start">Dag<\/label><input[^>]*id="start" name="start-dag" value="3"/);
    expect(html).toMatch(/id="start-manad" name="start-manad" value="11"/);
    expect(html).toMatch(/id="start-ar" name="start-ar" value="2026"/);
    expect([...html.matchAll(/aria-invalid="true"/g)]).toHaveLength(3);
  });

  test('shows what was typed, even when it is no day', async () => {
    const html = await renderExample(
      <DateField name="start" legend="När?" value={{ day: '31', month: 'novmber', year: '26' }} />,
    );
    expect(html).toContain('value="novmber"');
  });
});

describe('parseDateParts', () => {
  test.each([
    [{ day: '3', month: '11', year: '2026' }, '2026-11-03'],
    [{ day: '03', month: 'nov', year: '26' }, '2026-11-03'],
    [{ day: '29', month: 'Februari', year: '2024' }, '2024-02-29'],
    [{ day: '1', month: 'May', year: '2027' }, '2027-05-01'],
    [{ day: '', month: '', year: '' }, undefined],
    [{ day: '29', month: '2', year: '2026' }, 'invalid'],
    [{ day: '3', month: '', year: '2026' }, 'invalid'],
    [{ day: '3', month: 'ma', year: '2026' }, 'invalid'],
    [{ day: '3', month: '11', year: '202' }, 'invalid'],
    [{ day: '3<script>', month: '11', year: '2026' }, 'invalid'],
  ])('%o is %s', (parts, day) => {
    expect(parseDateParts(parts)).toBe(day);
  });

  test('reads back every day that it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays('1950-01-01', days);
        expect(parseDateParts(datePartsOf(day))).toBe(day);
      }),
    );
  });

  test('reads posted fields, and takes a file for nothing', () => {
    const names = datePartNames('start');
    const posted: Record<string, unknown> = {
      [names.day]: ' 3 ',
      [names.month]: '11',
      [names.year]: new Blob(),
    };
    expect(readDateParts((field) => posted[field], 'start')).toEqual({ day: '3', month: '11', year: '' });
  });
});
