import type { Random } from './random.ts';

const answers = [
  'Jag vet vad som står i planen, men det var ingen som frågade mig först.',
  'När XXX kommer brukar vi sitta vid köksbordet och gå igenom veckan.',
  'Det är skönt att få säga själv hur det ska vara.',
  'Ibland blir det en ny person och då orkar jag inte berätta allt igen.',
  'Hen lyssnar verkligen, det märks på frågorna.',
  'Förra hösten fick jag byta dag tre gånger utan att någon ringde.',
  'Jag skulle vilja komma ut mer, till biblioteket eller bara runt kvarteret.',
  'Vi gjorde en lista på kylskåpet, och den hänger där än.',
  'Det svåra är kvällarna, då är det ingen som svarar.',
  'Planen skrevs på ett möte som var alldeles för långt för mig.',
  'Nu klarar jag tvätten själv, det kunde jag inte för ett år sedan.',
  'Jag har inte sett någon utvärdering, så jag vet inte om den finns.',
  'De frågar hur jag mår, men inte vad jag vill.',
  'Om jag säger till så brukar det ordna sig till veckan efter.',
  'Jag känner mig tryggare när det är samma person som kommer.',
  'Det är bra att få vara med och bestämma, även om det tar längre tid.',
  'Ingen har berättat vart man vänder sig om man är missnöjd.',
  'Mitt liv har blivit lugnare, men också lite tommare.',
  'Vi pratade om arbete en gång, sedan blev det inget mer.',
  'Jag får hjälp att läsa breven, och det betyder mycket.',
] as const;

const questions = [
  'Kan du berätta hur planen kom till?',
  'Vad brukar ni göra när stödet kommer hem till dig?',
  'Hur gick det till sist?',
  'Vill du säga något mer om det?',
  'Vem bestämde det?',
  'Hur var det innan du fick stödet?',
] as const;

const raw = [
  'Det var Anna som ringde och sade att hon inte kunde komma.',
  'Jag bor på Björkgatan och tar bussen till Erik på fredagar.',
  'Hans chef heter Maria och henne når man nästan aldrig.',
] as const;

/** Something said, with where each sentence begins and ends (UTF-16 code units). */
export interface Said {
  words: string;
  sentences: { start: number; end: number }[];
}

function say(sentences: readonly string[]): Said {
  let words = '';
  const spans = sentences.map((sentence) => {
    if (words) words += ' ';
    const start = words.length;
    words += sentence;
    return { start, end: words.length };
  });
  return { words, sentences: spans };
}

/** What an informant answers: two to six sentences. */
export const answer = (random: Random): Said =>
  say(Array.from({ length: 2 + random.whole(5) }, () => random.pick(answers)));

/** What an interviewer asks. */
export const asked = (random: Random): Said => say([random.pick(questions)]);

/** An answer that nobody has de-identified, with the names that stand in it. */
export function rawAnswer(random: Random): Said & { names: { start: number; end: number; found: string }[] } {
  const said = say([random.pick(raw), random.pick(answers)]);
  const names = [...said.words.matchAll(/\b(?:Anna|Björkgatan|Erik|Maria)\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
  }));
  return { ...said, names };
}

/** A paragraph of prose about as long as asked for. */
export function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => random.pick(answers)).join(' ');
}

export const commissionQuestions = [
  'Hur fungerar samarbetet om planen?',
  'Har stödet gjort vardagen lättare?',
  'Får de som har stöd vara med och bestämma?',
  'Hur påverkar stödet livet utanför hemmet?',
  'Hur blir man bemött?',
  'Vad händer när något inte fungerar?',
] as const;

export const findings = [
  'Några vet inte vad som står i planen.',
  'Flera har blivit mer självständiga.',
  'Flera säger att de får vara med och bestämma om vardagen.',
  'Några kommer sällan ut.',
  'De flesta blir bemötta med respekt.',
  'Några vet inte vart de kan vända sig när något inte fungerar.',
  'Flera har fått byta person ofta.',
  'Några säger att mötena är för långa.',
] as const;

export const proposalHeadings = [
  'Skriv planen tillsammans',
  'Följ upp planen varje halvår',
  'Berätta i god tid när någon ny kommer',
  'Gör det lättare att säga vad som är fel',
  'Stöd för att komma ut',
  'Ge alla en kopia av planen på lätt svenska',
] as const;

export const places = ['Alvik', 'Berga', 'Dalby', 'Eksta', 'Fors', 'Granby', 'Hagen', 'Ingelsby'] as const;
const first = [
  'Alva',
  'Bo',
  'Cim',
  'Doris',
  'Elis',
  'Farid',
  'Gun',
  'Hanan',
  'Ivar',
  'Juno',
  'Kai',
  'Lo',
] as const;
const last = [
  'Ask',
  'Berg',
  'Dahl',
  'Ek',
  'Fors',
  'Gran',
  'Holm',
  'Kvist',
  'Lund',
  'Moberg',
  'Nyberg',
  'Ås',
] as const;

export const personName = (random: Random): string =>
  `${random.pick(first)} ${random.pick(last)}${random.pick(last).toLowerCase()}`;
