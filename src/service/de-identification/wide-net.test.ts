import { describe, expect, test } from 'vitest';
import { deidentify, type MarkKind } from './rules.ts';

/** The kinds and words of the marks in a text. */
const marked = (text: string) => deidentify(text).map(({ kind, text: words }) => [kind, words]);

describe('the wider net', () => {
  test.each<[MarkKind, string, string]>([
    ['date', 'midsommarafton 2021', 'Det blev midsommarafton 2021 till slut.'],
    ['date', 'i påskas', 'Mötet var i påskas.'],
    ['date', 'fredagen den 13:e', 'Det var fredagen den 13:e allting rasade.'],
    ['date', 'förra torsdagen', 'Planen kom förra torsdagen.'],
    ['date', '80-talet', 'Jag blev sjuk på 80-talet.'],
    ['date', 'vecka trettiofyra', 'det blev vecka trettiofyra'],
    ['date', 'nollåtta', 'ja ha bott där sen nollåtta'],
    ['age', '4', 'Barnen är hemma. De är 4 och 7.'],
    ['age', 'tolv', 'grabben blir tolv snart'],
    ['age', '3 månader', 'Bebisen är 3 månader.'],
    ['organisation', 'avdelning 64', 'Jag låg på avdelning 64 länge.'],
    ['organisation', 'Team Söder', 'De som kommer är från Team Söder.'],
    ['organisation', 'Kvinnojouren', 'Kvinnojouren hjälpte mig.'],
    ['organisation', 'Öppenvården', 'Öppenvården på Järntorget tog över.'],
    ['organisation', 'Assi IF', 'Jag spelade i Assi IF som ung.'],
    ['address', 'Box 412', 'Skriv till Box 412 så svarar vi.'],
    ['address', 'södra vägen 5 c', 'ja bor på södra vägen 5 c nu'],
    ['address', 'lgh 1201', 'Jag bor i lgh 1201.'],
    ['personal-number', '800101-XXXX', 'Numret är 800101-XXXX.'],
    ['phone', 'nollsjuttio trettiotvå arton femtiofem', 'ring nollsjuttio trettiotvå arton femtiofem'],
    ['email', 'anna.b @ gmail.com', 'Skriv till anna.b @ gmail.com i så fall.'],
    ['other', 'kalle87', 'på nätet heter jag kalle87 mest'],
    ['other', 'missfall', 'Jag fick missfall två gånger.'],
    ['other', 'kusin', 'Min kusin är snäll.'],
    ['other', 'Far', 'Far min högg i skogen.'],
    ['other', 'tallazepam', 'de skrev ut tallazepam till mig'],
    ['other', 'bladfobi', 'Jag har bladfobi och vågar inte gå ut.'],
    ['pronoun', 'hann', 'hann ha fått jobb nu'],
    ['pronoun', 'hannes', 'ja tog hannes bil'],
    ['name', 'Vår', 'Vår jobbar bara helger.'],
    ['name', 'A-L', 'Jag har sagt till A-L att det inte går.'],
    ['place', 'hudmossnäs', 'ja ska åka till hudmossnäs imorn'],
  ])('marks as %s: %s', (kind, words, text) => {
    expect(marked(text)).toContainEqual([kind, words]);
  });

  test.each([
    ['hann the verb', 'Vi hann inte med allt.'],
    ['weekdays that come again', 'De kommer på tisdagar och ibland på fredagar.'],
    ['how long something lasted', 'Det tog 3 månader och 4 veckor.'],
    ['what care is about', 'Jag har en funktionsnedsättning och planen ligger i en pärm.'],
    ['an ordinary square', 'Det är en stor väg utanför.'],
    ['a lone sign', 'Vi ses @ fiket.'],
  ])('leaves %s alone', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});
