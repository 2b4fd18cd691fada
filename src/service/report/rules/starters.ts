import { codeOf, marker } from './markup.ts';
import type { PartKey, PartName, PartText, ReportClaim, ReportData } from './report.ts';

const foreword = `Tack till alla ni som har berättat. Det är era ord som rapporten bygger på.

Tack också till {uppdragsgivare}, som har bett om granskningen, och till alla på {enheter} som har hjälpt oss att nå ut med vårt brev.

Vi som har gjort granskningen har egen erfarenhet av vård eller stöd. Vi är fristående från dem som vi granskar, och det är vi som har bestämt vad som står här.`;

const method = `En brukarrevision görs av människor som själva har erfarenhet av vård eller stöd. {Byrå} har gjort frågorna, intervjuerna och analysen, och har skrivit rapporten. Den som har en koppling till {enheter} får inte vara med i laget.

Vi tog fram en frågeguide med {frågor} frågor. Varje fråga hör till en av uppdragets frågor, men uppdragets frågor ställdes aldrig rakt ut. Guiden finns i bilaga 1.

Ett informationsbrev delades ut till dem som granskningen handlar om. Det finns i bilaga 2. Den som ville vara med hörde av sig direkt till oss. Varken {uppdragsgivare} eller {enheter} har fått veta vilka det är.

Vi har intervjuat {intervjuade} personer. Det var under {period}. {Vilka}

{Sätt} Samtalen tog {längd}. {Intervjuare} av oss gjorde intervjuerna, en eller två åt gången. Alla kunde hoppa över frågor, ta paus och sluta när de ville.

{Inspelning}

Därefter har texterna avidentifierats. Namn är utbytta mot XXX, han och hon mot hen, och annat som kan visa vem någon är har tagits bort eller ändrats. Vi citerar bara dem som har sagt ja till det.

{Analytiker} av oss läste texterna och sorterade {avsnitt} avsnitt. Det som vi påstår i rapporten går att följa tillbaka till de avsnitt som det vilar på.

Intervjuer visar hur det kan vara, inte hur det är för alla. De som orkar höra av sig är kanske inte de som har det svårast.`;

const ladder = `För att kunna prata om hur delaktig man är har vi använt delaktighetstrappan. Den har fem steg. Längst ner får man veta, sedan får man tycka, resonera, genomföra och till sist bestämma.

Vi har läst varje intervju och prövat vilket steg den stannar på, med stöd i det som sades.

[[trappan]]`;

const proposals = `Här är våra förslag. Under varje förslag står vad det vilar på.

{Enheter} svarar på vart och ett av dem: ja, delvis eller nej, och varför.`;

/** Claims as sentences that say what they rest on, one paragraph for each chapter. */
function summary(data: ReportData): string {
  const chapters = [
    ...data.questions.map(({ id }) => data.claims.filter((claim) => claim.questionId === id)),
    data.claims.filter((claim) => claim.chapter === 'ladder'),
    data.claims.filter((claim) => claim.chapter === 'insights'),
  ];
  const sentence = (claim: ReportClaim) => `${claim.statement} ${marker('claim', codeOf(claim.id))}`;
  return [
    '{Uppdragsgivare} har bett {byrå} att granska {enheter}. Vi har intervjuat {intervjuade} personer.',
    ...chapters.filter((claims) => claims.length > 0).map((claims) => claims.map(sentence).join(' ')),
  ].join('\n\n');
}

function easyRead(data: ReportData): string {
  const count = data.proposals.length;
  return [
    'Vi heter {byrå}. Vi har pratat med {intervjuade} personer. De har stöd från {enheter}.',
    'Vi frågade hur stödet är.',
    ...data.claims.slice(0, 4).map((claim) => `- ${claim.statement}`),
    count > 0 ? `Vi har ${count} förslag. De som bestämmer ska svara på dem.` : '',
  ]
    .filter((line) => line !== '')
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ');
}

/**
 * A text to begin a part with, in the project's own words, with names in braces that the system fills in. Empty where a
 * part is better begun on an empty page.
 */
export function starterFor({ part }: PartKey, data: ReportData): PartText {
  if (part === 'summary') return { heading: '', body: summary(data) };
  if (part === 'easy-read') return { heading: '', body: easyRead(data) };
  return starterOf(part, data);
}

/** The same for the parts that do not begin with what was found. */
export function starterOf(
  part: Exclude<PartName, 'summary' | 'easy-read'>,
  { title, background }: Pick<ReportData, 'title' | 'background'>,
): PartText {
  const body = {
    title: '',
    foreword,
    introduction: background,
    method,
    chapter: '',
    ladder,
    insights: '',
    proposals,
  }[part];
  return { heading: part === 'title' ? title : '', body };
}

/** A chapter's claims and chosen quotes as markers in the order they would stand, to write between. */
export function laidOut(claims: readonly ReportClaim[]): string {
  return claims
    .map((claim) =>
      [
        marker('claim', codeOf(claim.id)),
        ...claim.quoted.map((passage) => marker('quote', codeOf(passage))),
      ].join('\n\n'),
    )
    .join('\n\n');
}
