import {
  type Block,
  bullets,
  contents,
  type DocumentModel,
  emphasis,
  facts,
  figure,
  footnote,
  heading,
  link,
  note,
  numbers,
  paragraph,
  proposal,
  qr,
  quote,
  strong,
  summary,
  table,
} from './model.ts';

// An invented report with everything that a document can hold; the tests set it, and a person looks at it.
const steps = ['Får veta', 'Får säga', 'Får resonera', 'Får göra', 'Får bestämma'];

function staircase(counts: readonly number[]): string {
  const drawn = counts.map((count, step) => {
    const x = 20 + step * 120;
    const y = 250 - step * 44;
    const dots = Array.from(
      { length: count },
      (_, at) =>
        `<circle cx="${x + 16 + (at % 5) * 21}" cy="${y - 14 - Math.floor(at / 5) * 21}" r="7" fill="#0f4d36"/>`,
    ).join('');
    return (
      `<path d="M${x} ${y + 44}V${y}H${x + 120}" fill="none" stroke="currentColor" stroke-width="4" stroke-linejoin="round"/>` +
      `${dots}<text x="${x + 10}" y="${y + 26}" font-size="15" fill="currentColor">${step + 1}. ${steps[step]}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300">${drawn.join('')}</svg>`;
}

const chapter: Block[] = [
  heading(1, 'Hur samarbetet om planen fungerar', { numbered: true }),
  paragraph(
    'Majoriteten tycker att samarbetet fungerar bra. De säger att personalen lyssnar när planen skrivs, och att de får vara med och bestämma vad som ska stå där.',
    'lead',
  ),
  heading(2, 'När planen skrivs', { numbered: true }),
  paragraph([
    'Elva av femton berättar att de satt ner tillsammans med sin kontaktman och skrev planen steg för steg. De beskriver det som ett samtal, inte som ett ',
    emphasis('formulär'),
    ' som ska fyllas i.',
    footnote('Frågorna om hur planen skrevs finns i bilaga 1, fråga 4 till 6.'),
  ]),
  quote(
    'Vi satt vid köksbordet med var sin kopp kaffe. Hen frågade vad jag ville få gjort innan sommaren, och sen skrev vi ner det med mina ord. Jag kände igen mig när jag läste det efteråt.',
  ),
  quote(
    'Jag fick tänka en vecka. Ingen stressade mig.\nDet betydde mest av allt.',
    'Informant som har haft stöd i fyra år',
  ),
  paragraph(
    'Några minns inte att de har varit med om att skriva någon plan alls. De arbetar efter ett veckoschema i stället och är nöjda med det.',
  ),
  bullets([
    'Planen ska gå att läsa utan hjälp.',
    {
      text: 'Den ska säga vem som gör vad:',
      children: bullets(['vad jag gör själv', 'vad vi gör tillsammans', 'vad personalen påminner om']),
    },
    [strong('Tiden'), ' ska stå med, så att man vet när man tittar på den igen.'],
  ]),
  heading(2, 'När vikarier kommer', { numbered: true }),
  paragraph(
    'Många säger att vikarier sällan har läst på. Då får man berätta allt från början, och den tiden tas från det man skulle ha gjort.',
  ),
  quote('Det kom sju olika på en månad. Till slut orkade jag inte öppna.'),
  table({
    caption: 'Vad informanterna vill att en vikarie ska veta',
    head: ['Vad', 'Varför', 'Sagt av'],
    rows: [
      ['Hur man ringer på', 'Ett ljud för mycket kan räcka för att dagen ska bli svår', '9 av 15'],
      [
        'Vad som är planerat i dag',
        'Annars blir det som är lättast gjort, inte det som är viktigast',
        '8 av 15',
      ],
      ['Vad man inte ska göra utan att fråga', 'Det är mitt hem', '7 av 15'],
    ],
    widths: [3, 5, 2],
    rowHeaders: true,
  }),
];

const ladder: Block[] = [
  heading(1, 'Delaktighet steg för steg', { numbered: true }),
  paragraph(
    'Vi har läst varje intervju en gång till och frågat oss: hur högt upp på trappan står personen när planen skrivs? Varje prick är en person.',
  ),
  figure({
    svg: staircase([1, 2, 3, 2, 7]),
    alt: 'En trappa med fem steg. En person står på steg 1, två på steg 2, tre på steg 3, två på steg 4 och sju på steg 5.',
    caption: 'Delaktighetstrappan när planen skrivs, 15 personer',
    table: table({
      head: ['Steg', 'Betyder', 'Personer'],
      rows: steps.map((step, at) => [String(at + 1), step, String([1, 2, 3, 2, 7][at])]),
      widths: [1, 4, 2],
    }),
  }),
  note(
    [
      paragraph(
        'Grupper med färre än fem personer delas inte upp efter ålder eller kön. Prickarna säger bara hur många.',
      ),
    ],
    'Så skyddar vi dem som har berättat',
  ),
];

const proposals: Block[] = [
  heading(1, 'Förslag', { numbered: true }),
  paragraph(
    'Här är sex förslag. Varje förslag bygger på det som informanterna har sagt. Enheten svarar ja, delvis eller nej på vart och ett.',
  ),
  ...[
    [
      'Fråga hur det går efter två månader',
      'Någon som inte själv kommer hem till personen ringer och frågar hur samarbetet går. Den som inte trivs får en väg att säga det.',
    ],
    [
      'Prata om vad självständig betyder',
      'Låt var och en säga med egna ord vad självständighet är. Skriv det överst i planen.',
    ],
    [
      'Ett blad om mig',
      'Personen skriver själv vad den som kommer behöver veta. Bladet får plats på en sida.',
    ],
    [
      'Fem saker inför besöket',
      'Vikarien läser fem punkter på en minut innan dörren öppnas. Punkterna är personens egna.',
    ],
    [
      'Mål som handlar om andra människor',
      'Fråga efter vänner, föreningar och vardagliga möten, inte bara efter städning och tvätt.',
    ],
    [
      'En lista att välja ur',
      'Gör en lista med mål som andra har haft, så att den som har svårt att komma på något kan peka.',
    ],
  ].map(([title, body], at) =>
    proposal(title!, [
      paragraph(body!),
      paragraph([strong('Bygger på: '), `${[11, 8, 7, 12, 9, 6][at]} av 15 intervjuer.`], 'small'),
    ]),
  ),
];

/** An invented audit report in Swedish: cover, contents, easy-read summary, chapters, staircase, six proposals, appendices. */
export const sampleReport: DocumentModel = {
  title: 'Vem håller i pennan?',
  subtitle: 'En brukarrevision av boendestödet i Älvnäs kommun',
  language: 'sv',
  author: 'Brukarrevisionsbyrån Kompassen',
  date: 'Maj 2026',
  layout: 'report',
  cover: { sort: 'Brukarrevision', lines: ['Brukarrevisionsbyrån Kompassen', 'På uppdrag av Älvnäs kommun'] },
  footer: 'Brukarrevisionsbyrån Kompassen · Vem håller i pennan?',
  blocks: [
    heading(1, 'Förord'),
    paragraph(
      'Tack till alla som har berättat. Ni har bjudit på tid, minnen och mod. Det ni har sagt är grunden för allt som står här.',
    ),
    paragraph(
      'Vi som har skrivit rapporten är brukarrevisorer. Det betyder att vi själva har erfarenhet av stöd, och att vi är fria från den verksamhet som vi granskar.',
    ),
    contents(undefined, 2),
    heading(1, 'Sammanfattning'),
    paragraph(
      'Hösten 2025 fick vi frågan om hur det går med planerna i boendestödet. Femton personer har intervjuats, en och en.',
    ),
    paragraph(
      'Majoriteten är nöjda med sitt stöd. De känner sig lyssnade på när planen skrivs. Många vill att vikarier ska veta mer innan de kommer, och flera önskar mål som handlar om gemenskap.',
    ),
    summary(
      [
        paragraph('Vi har frågat femton personer om deras boendestöd.'),
        paragraph('De flesta är nöjda. De får vara med och bestämma.'),
        bullets([
          'Vikarier behöver veta mer.',
          'Planen ska handla om mer än att städa.',
          'Alla ska få säga vad självständig betyder för dem.',
        ]),
        paragraph('Vi har sex förslag. Kommunen ska svara på dem.'),
      ],
      'Lättläst sammanfattning',
    ),
    heading(1, 'Uppdraget', { numbered: true }),
    paragraph('Älvnäs kommun vill veta fyra saker:'),
    numbers([
      'Förstår den som har boendestöd vad det är till för?',
      'Hur fungerar samarbetet om planen?',
      'Hur delaktig är man när planen skrivs, följs och ändras?',
      'Har samarbetet gjort att man klarar mer själv?',
    ]),
    heading(1, 'Så gjorde vi', { numbered: true, samePage: true }),
    facts([
      { label: 'Intervjuer', value: '15 personer, en i taget' },
      { label: 'Längd', value: '45 till 90 minuter' },
      { label: 'Plats', value: 'Vår lokal, kafé, video eller telefon' },
      { label: 'Revisorer', value: 'Fyra intervjuade, två analyserade' },
      { label: 'När', value: 'Oktober 2025 till februari 2026' },
    ]),
    paragraph([
      'Den som ville vara med hörde av sig till oss, aldrig till enheten. Enheten vet därför inte vilka som har deltagit. Metoden finns beskriven på ',
      link('vår webbplats', 'https://kompassen.example/metod'),
      '.',
    ]),
    heading(2, 'Så använder vi ord för hur många', { numbered: true }),
    paragraph('När vi skriver majoriteten menar vi fler än hälften. Flera är minst tre, ett par är två.'),
    ...chapter,
    ...ladder,
    ...proposals,
    heading(1, 'Bilaga 1. Frågeguide'),
    paragraph('Frågorna ställs i den ordning som passar samtalet. Den som svarar får alltid hoppa över.'),
    numbers([
      'Hur kom det sig att du fick boendestöd?',
      {
        text: 'Hur gick det till när planen skrevs?',
        children: bullets(['Om ja: berätta gärna om en gång.', 'Om nej: hur hade du velat ha det?']),
      },
      'Hur tycker du att det fungerar när ni gör det som står i planen?',
    ]),
    heading(1, 'Bilaga 2. Informationsbrev'),
    paragraph(
      'Vill du berätta hur ditt stöd fungerar? Vi vill gärna lyssna. Den som ger dig stöd får inte veta att du är med.',
    ),
    qr('https://kompassen.example/k/7QF3-M2XD', 'Anmäl dig här'),
  ],
};

/** An invented information letter on one page. */
export const sampleLetter: DocumentModel = {
  title: 'Vill du berätta om ditt boendestöd?',
  language: 'sv',
  author: 'Brukarrevisionsbyrån Kompassen',
  date: '3 november 2026',
  layout: 'letter',
  footer: 'Brukarrevisionsbyrån Kompassen',
  blocks: [
    paragraph('Vi som skriver heter Kompassen. Vi har själva erfarenhet av stöd.', 'lead'),
    paragraph('Älvnäs kommun vill veta hur boendestödet fungerar. Därför vill vi prata med dig.'),
    heading(2, 'Så går det till'),
    bullets([
      'Vi pratar i ungefär en timme.',
      'Du väljer plats: hos oss, på kafé, i telefon eller på video.',
      'Du kan ta med någon.',
      'Du kan sluta när du vill.',
    ]),
    heading(2, 'Vad händer med det du säger?'),
    paragraph(
      'Boendestödet får inte veta att du är med. Vi skriver en rapport där ingen kan se vem som har sagt vad.',
    ),
    qr('https://kompassen.example/k/7QF3-M2XD', 'Anmäl dig här'),
    paragraph('Du kan också ringa oss: 018-00 00 00.'),
  ],
};
