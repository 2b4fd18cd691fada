import type { Life } from './types.ts';

const unit = 'boendestod-kanalen';
const careManager = 'tiina-holmlund';

/** Whose plan is not settled: none yet, a draft, a no, and one that waits under a salt cellar. */
export const kanalenBeginning: Life[] = [
  {
    slug: 'hillevi-strak',
    name: 'Hillevi Stråk',
    unit,
    careManager,
    from: '2026-11-09',
    contact: 'nadja-brolin',
    persona: true,
    about: 'Fick boendestöd för två veckor sedan. Har ingen plan än, och ingen brådska.',
    purpose: 'Hillevi har flyttat hem från behandlingshemmet och ska få hjälp att landa.',
    decisionGoals: [{ on: '2026-11-09', words: 'Hillevi får struktur i vardagen.' }],
    aboutMe: [
      {
        on: '2026-11-16',
        kind: 'helps',
        words: 'Berätta vad du heter varje gång. Jag har träffat så många nya i höst.',
        to: ['workers', 'substitutes'],
      },
    ],
    promises: [{ on: '2026-11-16', words: 'Ta med en lampa till hallen' }],
    record: [
      {
        on: '2026-11-16',
        body: 'Vi satt på flyttlådor och drack te. Hillevi vill vänta med allt som heter plan till efter första advent.',
      },
    ],
    visits: [{ first: -7, from: '13:00', to: '14:00', weeks: 9, about: 'Packa upp en låda' }],
  },
  {
    slug: 'dragan-milosav',
    name: 'Dragan Milosav',
    unit,
    careManager,
    from: '2026-09-14',
    contact: 'ove-tingvall',
    about: 'Skriver på sin plan tillsammans med Ove, lite varje fredag.',
    purpose: 'Dragan behöver stöd efter en lång sjukskrivning.',
    plans: [
      {
        begun: '2026-11-06',
        says: [
          { kind: 'life', words: 'Jag vill arbeta med händerna igen, fast långsammare.' },
          {
            kind: 'need',
            area: 'safety',
            words: 'Telefonen skrämmer mig när den ringer från skyddat nummer.',
          },
          { kind: 'idea', area: 'community-life', words: 'Boulebanan vid slussen, om knät håller.' },
        ],
        goals: [
          {
            id: 'hyvel',
            kind: 'training',
            area: 'occupation',
            words: 'Stå vid hyvelbänken en timme utan att sätta mig.',
            meaning: 'Då kan jag visa dem att jag finns.',
          },
        ],
      },
    ],
    record: [{ on: '2026-11-20', body: 'Dragan läste upp sin första rad. Vi stannade där.' }],
    ladder: [{ on: '2026-11-20', own: [4, 0, 0, 0] }],
    aboutSuggested: [
      { on: '2026-10-02', kind: 'treat-me', words: 'Visa numret när du ringer Dragan.', answer: 'taken' },
    ],
    consents: [
      { on: '2026-09-21', what: 'sip', toWhom: 'Kommunen, vårdcentralen och Försäkringskassan', months: 3 },
    ],
    visits: [{ first: -10, from: '13:00', to: '14:30', weeks: 6, about: 'Planen' }],
  },
  {
    slug: 'pia-lotta-renlund',
    name: 'Pia-Lotta Renlund',
    unit,
    careManager,
    from: '2024-05-20',
    contact: 'jonas-aldeby',
    about: 'Sade nej till planen i förra veckan. Det är ett lika bra svar som ett ja.',
    purpose: 'Stöd att komma i säng och ur den.',
    plans: [
      {
        begun: '2026-10-12',
        says: [
          { kind: 'need', area: 'self-care', words: 'Kvällarna är långa och hala.' },
          {
            kind: 'wish',
            area: 'relations',
            words: 'Ringa min syster innan det har gått för lång tid igen.',
          },
        ],
        goals: [
          {
            id: 'sang',
            kind: 'training',
            area: 'self-care',
            words: 'I säng före tolv, fyra nätter i veckan.',
          },
        ],
        does: [{ words: 'Kvällssamtal på telefon', who: 'staff', how: 'Klockan halv tio.', goal: 'sang' }],
        proposed: '2026-11-10',
        answers: [
          {
            on: '2026-11-15',
            answer: 'no',
            way: 'spoken',
            words: 'Fyra nätter är era fyra. Jag vill ha två och ingen klocka.',
          },
        ],
      },
    ],
    ladder: [{ on: '2026-11-15', own: [3, 3, 0, 0], staff: [4, 3, 0, 0] }],
    promises: [{ on: '2026-11-17', words: 'Skriva om målet tillsammans nästa vecka' }],
    tapers: [{ on: '2026-10-12', kind: 'reminder', words: 'Släcklampan', by: 'jonas-aldeby' }],
    record: [
      {
        on: '2026-11-17',
        body: 'Pia-Lotta sade nej till planen och förklarade inte. Hon skrattade när jag sade att det räcker.',
      },
    ],
    visits: [{ first: -6, from: '21:30', to: '21:45', way: 'phone', weeks: 6, about: 'Kvällssamtal' }],
  },
  {
    slug: 'sixten-oxelgren',
    name: 'Sixten Oxelgren',
    unit,
    careManager,
    from: '2025-01-13',
    contact: 'jonas-aldeby',
    about: 'Har svarat att han inte kan säga än. Planen ligger kvar på köksbordet under saltkaret.',
    purpose: 'Sixten ska kunna bo kvar på Lövbacken.',
    plans: [
      {
        begun: '2026-10-19',
        says: [
          { kind: 'strength', words: 'Jag minns vem som bodde i varje uppgång sedan 1968.' },
          {
            kind: 'need',
            area: 'mobility',
            words: 'Backen upp från affären har blivit brantare, i alla fall för mig.',
          },
        ],
        goals: [
          {
            id: 'backe',
            kind: 'compensating',
            area: 'mobility',
            words: 'Varorna kommer upp för backen varje vecka.',
          },
        ],
        does: [
          { words: 'Bära upp kassarna', who: 'together', goal: 'backe' },
          { words: 'Vila på bänken halvvägs', who: 'self', goal: 'backe' },
        ],
        rhythm: 12,
        proposed: '2026-11-05',
        answers: [{ on: '2026-11-08', answer: 'cannot-say-yet', way: 'spoken' }],
      },
    ],
    ladder: [{ on: '2026-11-08', own: [4, 3, 0, 0] }],
    record: [
      { on: '2026-11-05', body: 'Vi vilade två gånger i backen. Planen låg under saltkaret när jag gick.' },
    ],
    visits: [
      {
        first: -4,
        from: '11:00',
        to: '12:00',
        way: 'out',
        weeks: 6,
        repeats: 'every-other-week',
        about: 'Affären och backen',
      },
    ],
  },
];
