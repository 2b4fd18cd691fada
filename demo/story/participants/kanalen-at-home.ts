import type { Life } from './types.ts';

const unit = 'boendestod-kanalen';
const careManager = 'tiina-holmlund';

/** At home: a guardian who has said his, what is kept, a substitute at the door, an end and a new version. */
export const kanalenAtHome: Life[] = [
  {
    slug: 'asa-tillgren',
    name: 'Åsa Tillgren',
    unit,
    careManager,
    from: '2022-10-03',
    contact: 'ove-tingvall',
    contactWish: { asked: '2026-11-12', said: { on: '2026-11-17', choice: 'other' } },
    about: 'Svarade på papper, i blyerts, och har en god man som också har sagt sitt.',
    purpose: 'Stöd med hemmet och vid möten.',
    plans: [
      {
        begun: '2026-05-11',
        says: [
          { kind: 'wish', area: 'domestic-life', words: 'Gardinerna ner, tvättas, upp. Sedan är det vår.' },
          {
            kind: 'need',
            area: 'general-tasks',
            whose: 'guardian',
            words: 'God man Hardy Vult: Åsa behöver få veta i förväg vilka räkningar som blir stora.',
          },
          { kind: 'strength', words: 'Tålamod med knutar.' },
        ],
        goals: [
          {
            id: 'mat',
            kind: 'supporting',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
          },
          {
            id: 'gardin',
            kind: 'training',
            area: 'domestic-life',
            words: 'Vårgardinerna hänger före midsommar.',
            byWhen: '2026-06-18',
          },
        ],
        does: [
          { words: 'Stå på stegen', who: 'staff', goal: 'gardin' },
          { words: 'Hålla i stegen och bestämma', who: 'self', goal: 'gardin' },
        ],
        rhythm: 6,
        proposed: '2026-05-18',
        answers: [{ on: '2026-05-22', answer: 'yes', way: 'paper', words: 'JA. Åsa' }],
      },
    ],
    goalStates: [{ on: '2026-06-17', goal: 'gardin', state: 'reached' }],
    goalWords: [{ on: '2026-06-18', goal: 'gardin', words: 'En dag till godo!' }],
    consents: [
      { on: '2026-01-12', what: 'guardian-contact', toWhom: 'Hardy Vult, god man', months: 12, how: 'paper' },
      {
        on: '2026-06-22',
        what: 'protective-measure',
        toWhom: 'Personalen på Kanalen',
        months: 6,
        about: 'Att spisen har en timer som stänger av sig själv.',
      },
    ],
    ladder: [{ on: '2026-06-18', own: [4, 3, 3, 3], staff: [4, 4, 3, 3] }],
    record: [{ on: '2026-10-09', body: 'Stegen fram igen. Höstgardiner.' }],
    promises: [{ on: '2026-11-13', words: 'Lämna in den trasiga stången' }],
    visits: [
      {
        first: -3,
        by: 'malte-rydh',
        from: '09:30',
        to: '10:30',
        weeks: 5,
        about: 'Damma och byta sängkläder',
      },
    ],
  },
  {
    slug: 'ulla-britt-saxmark',
    name: 'Ulla-Britt Saxmark',
    unit,
    careManager,
    from: '2018-04-09',
    contact: 'jonas-aldeby',
    about: 'Åttioett år. Hennes mål är att det ska vara som det är. Uppföljningen skulle ha varit i oktober.',
    purpose: 'Ulla-Britt ska kunna bo hemma med Sickan.',
    plans: [
      {
        begun: '2025-10-06',
        says: [
          { kind: 'life', words: 'Sickan på fotändan och kyrkklockan genom fönstret.' },
          { kind: 'need', area: 'self-care', words: 'Strumporna sitter längre bort för varje år.' },
        ],
        goals: [
          {
            id: 'strumpor',
            kind: 'compensating',
            area: 'self-care',
            words: 'Stödstrumporna kommer på före frukost.',
          },
          {
            id: 'ga',
            kind: 'compensating',
            area: 'mobility',
            words: 'Jag går själv till brevlådan så länge det går.',
          },
        ],
        does: [{ words: 'Dra på strumporna', who: 'staff', goal: 'strumpor' }],
        proposed: '2025-10-13',
        answers: [{ on: '2025-10-13', answer: 'yes', way: 'spoken', words: 'Javisst, kära du.' }],
      },
    ],
    socialSideIsFine: '2025-11-03',
    aboutMe: [
      {
        on: '2025-10-20',
        kind: 'treat-me',
        words: 'Ni får gärna ta av skorna, men Sickan tar strumporna då.',
        to: ['workers', 'substitutes'],
        ask: 12,
      },
    ],
    consents: [
      { on: '2025-12-15', what: 'kin-contact', toWhom: 'Min dotter Eva-Karin', months: 12, how: 'spoken' },
    ],
    ladder: [{ on: '2025-11-03', own: [3, 4, 3, 2], staff: [3, 3, 3, 3] }],
    record: [{ on: '2026-11-17', body: 'Strumpor på. Sickan tog vikariens handske.' }],
    visits: [
      { first: -7, by: 'malte-rydh', from: '08:00', to: '08:30', weeks: 6, about: 'Strumpor, frukost' },
      { first: -5, from: '08:00', to: '08:30', weeks: 6, about: 'Strumpor och prat' },
    ],
  },
  {
    slug: 'noor-haddadin',
    name: 'Noor Haddadin',
    unit,
    careManager,
    from: '2024-09-02',
    contact: 'nadja-brolin',
    persona: true,
    about: 'Väntar på en vikarie i dag, och har bestämt vad han ska få veta före dörrklockan.',
    purpose: 'Stöd i hemmet och ut därifrån.',
    plans: [
      {
        begun: '2026-03-30',
        says: [
          { kind: 'need', area: 'safety', words: 'Nya steg i trappan låter som gamla minnen.' },
          { kind: 'wish', area: 'relations', words: 'En vän som inte är anställd.' },
          { kind: 'strength', words: 'Jag syr brudklänningar. Tre av dem har gått i kyrkan här.' },
        ],
        goals: [
          {
            id: 'dorr',
            kind: 'training',
            area: 'safety',
            words: 'Öppna dörren utan att stå bakom den först.',
            meaning: 'Det är min dörr.',
            measure: 'Två veckor i rad.',
            byWhen: '2026-11-30',
          },
          {
            id: 'trappa',
            kind: 'training',
            area: 'safety',
            words: 'Se efter i titthålet i stället för att hålla andan.',
            under: 'dorr',
          },
          {
            id: 'traffpunkt',
            kind: 'supporting',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
            by: 'self',
          },
        ],
        does: [
          {
            words: 'Ringa nerifrån porten',
            who: 'staff',
            how: 'Alltid, alla, också när ni har kod.',
            goal: 'dorr',
          },
        ],
        rhythm: 3,
        proposed: '2026-04-07',
        answers: [{ on: '2026-04-09', answer: 'yes' }],
      },
    ],
    goalStates: [{ on: '2026-08-31', goal: 'trappa', state: 'reached' }],
    followUps: [
      {
        on: '2026-08-31',
        answers: {
          closer: { mark: 'good', words: 'I går öppnade jag för brevbäraren.' },
          everyone: { mark: 'not-good', words: 'Fem olika vikarier i juli.' },
        },
        shown: true,
        notes: { everyone: 'Jag har bett Annelie om samma vikarie. Malte sade ja.' },
        agreed: 'Malte eller ingen.',
        closed: '2026-08-31',
      },
    ],
    aboutMe: [
      {
        on: '2026-04-13',
        kind: 'treat-me',
        words: 'Ring från porten. Säg ditt namn och sedan ”från Kanalen”. Då öppnar jag.',
        to: ['workers', 'substitutes'],
      },
      {
        on: '2026-04-13',
        kind: 'helps',
        words: 'Sitt på stolen vid fönstret så att jag ser dina händer.',
        to: ['workers', 'substitutes'],
      },
      {
        on: '2026-04-13',
        kind: 'good-to-know',
        words: 'Nålar på golvet. Titta innan du går.',
        to: ['workers', 'substitutes', 'manager'],
      },
      { on: '2026-04-13', kind: 'other', words: 'Varför jag flyttade hit är mitt.' },
    ],
    aboutRead: [{ on: '2026-04-14' }],
    promises: [
      { on: '2026-11-18', words: 'Byta glödlampan i trapphuset' },
      {
        on: '2026-10-14',
        words: 'Säga i förväg vem som kommer på torsdagar',
        steps: [{ on: '2026-11-11', step: 'done' }],
      },
    ],
    ladder: [{ on: '2026-08-31', own: [4, 3, 4, 4], staff: [4, 4, 4, 4], shown: true }],
    record: [
      {
        on: '2026-10-14',
        body: 'Noor visade spetsen på en ärm. Hon öppnade innan jag hann ringa.',
        answer: { on: '2026-10-15', words: 'Jag kände igen dina steg.' },
      },
      {
        on: '2026-11-18',
        body: 'En ny granne har flyttat in på fyran. Noor har träffat honom i trappan och vill inte möta honom ensam.',
        mentions: true,
        review: { on: '2026-11-19', by: 'annelie-kvist', outcome: 'whole' },
      },
    ],
    visits: [
      {
        first: 0,
        by: 'malte-rydh',
        from: '11:00',
        to: '12:30',
        weeks: 3,
        about: 'Hänga tvätt och handla tråd',
      },
      {
        first: -21,
        by: 'malte-rydh',
        from: '11:00',
        to: '12:30',
        weeks: 3,
        about: 'Sällskap till tygaffären',
        wrote: {
          day: -7,
          body: 'Första gången jag fick gå med ända in bland tygerna. Noor valde sidenet, jag bar.',
        },
      },
      { first: -5, from: '13:00', to: '14:00', weeks: 8, about: 'Träffpunkten' },
    ],
  },
  {
    slug: 'tage-morian',
    name: 'Tage Morian',
    unit,
    careManager,
    from: '2021-02-15',
    to: '2026-06-30',
    contact: 'jonas-aldeby',
    about:
      'Hade boendestöd i fem år och avslutade det själv i juni. Det han skrev är fortfarande hans att läsa.',
    purpose: 'Stöd till struktur under studietiden.',
    plans: [
      {
        begun: '2025-09-22',
        by: 'self',
        says: [{ kind: 'life', words: 'Bli så tråkig att jag klarar mig.' }],
        goals: [
          {
            id: 'examen',
            kind: 'supporting',
            area: 'learning',
            words: 'Klar undersköterska i juni.',
            byWhen: '2026-06-12',
          },
          {
            id: 'kalender',
            kind: 'training',
            area: 'general-tasks',
            words: 'Allt i en kalender, och den kalendern är min.',
          },
        ],
        rhythm: 3,
        proposed: '2025-09-29',
        answers: [{ on: '2025-09-29', answer: 'yes' }],
        ended: '2026-06-29',
      },
    ],
    goalStates: [
      { on: '2026-03-02', goal: 'kalender', state: 'reached' },
      { on: '2026-06-15', goal: 'examen', state: 'reached', by: 'self' },
    ],
    goalWords: [{ on: '2026-06-15', goal: 'examen', words: 'Syster grät. Jag också, fast i duschen.' }],
    followUps: [
      {
        on: '2026-03-02',
        answers: {
          planned: { mark: 'good' },
          changed: { mark: 'much', words: 'Jag ringde er i stället för tvärtom.' },
        },
        shown: true,
        agreed: 'Besök varannan vecka, sedan inget.',
        closed: '2026-03-02',
      },
    ],
    tapers: [
      {
        on: '2025-10-06',
        kind: 'support',
        words: 'Besöken',
        from: 'weekly',
        by: 'jonas-aldeby',
        steps: [['2026-04-06', 'none', 'self']],
        ended: '2026-06-29',
      },
    ],
    ladder: [{ on: '2026-06-15', own: [5, 5, 5, 5], staff: [5, 5, 5, 5], shown: true }],
    record: [
      {
        on: '2026-06-30',
        body: 'Sista besöket. Tårta. Tage lämnade tillbaka en borrmaskin vi inte visste att vi ägde.',
      },
    ],
  },
  {
    slug: 'wanja-hjortron',
    name: 'Wanja Hjortron',
    unit,
    careManager,
    from: '2023-08-14',
    contact: 'nadja-brolin',
    about: 'Har en plan som gäller och gör den nästa medan den första rullar på.',
    purpose: 'Wanja får stöd att orka vara förälder varannan vecka.',
    plans: [
      {
        begun: '2025-12-01',
        says: [
          { kind: 'life', words: 'Pannkakor på torsdagar, som i andra hem.' },
          {
            kind: 'need',
            area: 'close-person-support',
            words: 'Veckan efter pojkarna faller jag ihop som ett tält.',
          },
        ],
        goals: [
          {
            id: 'torsdag',
            kind: 'supporting',
            area: 'relations',
            words: 'Torsdagarna är bara våra, ingen telefon.',
          },
          { id: 'vila', kind: 'supporting', area: 'self-care', words: 'Två vilodagar när de har åkt.' },
        ],
        does: [{ words: 'Handla ägg i tid', who: 'self', goal: 'torsdag' }],
        rhythm: 6,
        proposed: '2025-12-08',
        answers: [{ on: '2025-12-09', answer: 'yes' }],
      },
      {
        begun: '2026-11-02',
        says: [
          { kind: 'wish', area: 'relations', words: 'Ta med pojkarna till badhuset, med en vuxen till.' },
        ],
        goals: [
          { id: 'badhus', kind: 'training', area: 'community-life', words: 'Badhuset en söndag i månaden.' },
        ],
        proposed: '2026-11-16',
      },
    ],
    followUps: [
      {
        on: '2026-06-08',
        answers: { planned: { mark: 'good', words: 'Tolv torsdagar. Smeten sitter i taket.' } },
        shown: true,
        goals: [{ goal: 'vila', outcome: 'reached' }],
        agreed: 'Fundera på något utanför hemmet.',
        closed: '2026-06-08',
      },
    ],
    goalWords: [
      {
        on: '2026-06-09',
        goal: 'vila',
        words: 'Jag sover på eftermiddagen och ber inte om ursäkt.',
        automatic: true,
      },
    ],
    ladder: [{ on: '2026-06-08', own: [4, 4, 4, 5], staff: [4, 4, 4, 4] }],
    record: [
      {
        on: '2026-11-12',
        body: 'Vi bakade. Äldste pojken var hemma från skolan och hade en dålig dag.',
        held: '2026-11-13',
        answer: { on: '2026-11-12', words: 'Han heter Love och bullarna blev bra.' },
      },
    ],
    visits: [{ first: -11, from: '10:00', to: '11:30', weeks: 7, about: 'Efter pojkarna' }],
  },
];
