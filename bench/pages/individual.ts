import type { County } from '../county/fill.ts';
import type { FilledLife } from '../county/lives.ts';
import type { BenchPage } from './page.ts';

const participant = ({ lives }: County) => lives.held.participant;
const worker = ({ lives }: County) => lives.held.workers[0]!;
const manager = ({ lives }: County) => lives.held.unit.manager;
const careManager = ({ lives }: County) => lives.held.careManager;
const of = (life: FilledLife, rest = '') => `/stod/${life.supportId}${rest}`;
const held =
  (rest = '') =>
  ({ lives }: County) =>
    of(lives.held, rest);
const drawn =
  (rest = '') =>
  ({ lives }: County) =>
    of(lives.draft, `/plan/skriv${rest}`);
const drafter = ({ lives }: County) => lives.draft.workers[0]!;

/** The individual level's pages: where somebody's day begins, then a plan and what is around it. */
export const individualPages: readonly BenchPage[] = [
  { name: 'my day, participant', who: participant, path: () => '/idag' },
  { name: 'day’s work, worker', who: worker, path: () => '/att-gora' },
  { name: 'unit, manager', who: manager, path: () => '/enheten' },
  { name: 'cases, care manager', who: careManager, path: () => '/mina-arenden' },
  { name: 'support, participant', who: participant, path: held() },
  { name: 'support, worker', who: worker, path: held() },
  { name: 'support, manager', who: manager, path: held() },
  { name: 'plan, participant', who: participant, path: held('/plan') },
  { name: 'plan, worker', who: worker, path: held('/plan') },
  { name: 'plan, care manager', who: careManager, path: held('/plan') },
  { name: 'plan’s versions', who: participant, path: held('/plan/jamfor?fran=1&till=2') },
  { name: 'plan on paper', who: participant, path: held('/plan/utskrift') },
  { name: 'plan in the making', who: drafter, path: drawn() },
  { name: 'what is said, in the making', who: drafter, path: drawn('/behov') },
  { name: 'goals, in the making', who: drafter, path: drawn('/mal') },
  { name: 'look through, in the making', who: drafter, path: drawn('/titta-igenom') },
  {
    name: 'answer to a plan',
    who: ({ lives }) => lives.proposed.participant,
    path: ({ lives }) => of(lives.proposed, '/plan/svar'),
  },
  { name: 'goals from the decision', who: participant, path: held('/malen') },
  { name: 'week, participant', who: participant, path: held('/vecka') },
  { name: 'week, worker', who: worker, path: held('/vecka') },
  { name: 'week, being filled in', who: worker, path: held('/vecka/fyll-i') },
  { name: 'visits, manager', who: manager, path: held('/besok') },
  { name: 'follow-up, participant', who: participant, path: held('/uppfoljning') },
  { name: 'follow-up’s question', who: participant, path: held('/uppfoljning/fraga/our-way') },
  { name: 'how far I have come', who: participant, path: held('/hur-langt') },
  { name: 'record, participant', who: participant, path: held('/anteckningar') },
  { name: 'record, worker', who: worker, path: held('/anteckningar') },
  { name: 'note', who: worker, path: ({ lives }) => of(lives.held, `/anteckningar/${lives.held.note}`) },
  { name: 'who has read', who: participant, path: () => '/vem-har-last' },
  { name: 'questions about readings, manager', who: manager, path: () => '/fragor-om-lasning' },
  { name: 'promises', who: worker, path: held('/lofte') },
  { name: 'About me, participant', who: participant, path: held('/om-mig') },
  { name: 'About me, worker', who: worker, path: held('/om-mig') },
  { name: 'ladder, participant', who: participant, path: held('/trappan') },
  { name: 'ladder, worker', who: worker, path: held('/trappan') },
  { name: 'unit’s figures, manager', who: manager, path: () => '/enheten/siffror' },
  {
    name: 'units’ figures, commissioner',
    who: ({ lives }) => lives.held.unit.municipality.commissioner,
    path: () => '/enheten/siffror',
  },
  { name: 'independence', who: participant, path: held('/sjalvstandighet') },
  { name: 'tapering', who: participant, path: held('/trappa-ner') },
  { name: 'life as a whole', who: participant, path: held('/livet') },
  { name: 'consents', who: participant, path: held('/samtycken') },
  { name: 'suggestions', who: participant, path: () => '/forslag-pa-mal?omrade=relations' },
  { name: 'suggestions from others, manager', who: manager, path: () => '/forslag-pa-mal/fran-andra' },
  { name: 'my data', who: participant, path: () => '/mina-uppgifter' },
  { name: 'plan to take along', who: participant, path: held('/plan/ta-med') },
  { name: 'rights', who: participant, path: () => '/mina-rattigheter/allt' },
];
