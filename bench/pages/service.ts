import type { County } from '../county/fill.ts';
import type { BenchPage } from './page.ts';

const coordinator = (county: County) => county.underWay.bureau.coordinator;
const auditor = (county: County) => county.underWay.team[0];
const commissioner = (county: County) => county.underWay.unit.municipality.commissioner;
const manager = (county: County) => county.delivered.unit.manager;
const visitor = () => undefined;
const inAudit = (rest: string) => (county: County) => `/granskningar/${county.underWay.id}${rest}`;
const transcriptsOf = (county: County) => inAudit('/utskrifter')(county);

/** The service level's pages, in the order of an audit's life, and those of no level. */
export const servicePages: readonly BenchPage[] = [
  { name: 'audits, coordinator', who: coordinator, path: () => '/granskningar' },
  { name: 'audits, commissioner', who: commissioner, path: () => '/granskningar' },
  { name: 'overview, coordinator', who: coordinator, path: inAudit('') },
  { name: 'overview, auditor', who: auditor, path: inAudit('') },
  { name: 'overview, commissioner', who: commissioner, path: inAudit('') },
  { name: 'commission', who: coordinator, path: inAudit('/uppdrag') },
  { name: 'question guide', who: coordinator, path: inAudit('/frageguide') },
  { name: 'letter', who: coordinator, path: inAudit('/brev') },
  { name: 'sign-up page', who: visitor, path: (county) => `/a/${county.underWay.linkCode}` },
  { name: 'sign-ups', who: coordinator, path: inAudit('/anmalningar') },
  { name: 'bookings', who: coordinator, path: inAudit('/bokningar') },
  { name: 'interviews', who: auditor, path: inAudit('/intervjuer') },
  {
    name: 'interview',
    who: auditor,
    path: (county) => inAudit(`/intervjuer/${county.underWay.ahead.interview}`)(county),
  },
  { name: 'transcripts', who: auditor, path: transcriptsOf },
  {
    name: 'transcript',
    who: auditor,
    path: (county) => `${transcriptsOf(county)}/${county.underWay.ahead.reviewed}`,
  },
  {
    name: 'de-identification',
    who: auditor,
    path: (county) => `${transcriptsOf(county)}/${county.underWay.ahead.reviewed}/avidentifiera`,
  },
  { name: 'coding', who: auditor, path: inAudit('/kodning') },
  {
    name: 'coding by transcript',
    who: auditor,
    path: (county) => inAudit(`/kodning/utskrifter/${county.underWay.informants[0]!.transcript}`)(county),
  },
  {
    name: 'coding by code',
    who: auditor,
    path: (county) => inAudit(`/kodning/koder/${county.underWay.questions[0]!.id}`)(county),
  },
  { name: 'claims', who: auditor, path: inAudit('/pastaenden') },
  {
    name: 'claim',
    who: auditor,
    path: (county) => inAudit(`/pastaenden/${county.underWay.claims[0]}`)(county),
  },
  { name: 'report, writing', who: auditor, path: inAudit('/rapport') },
  { name: 'report, preview', who: auditor, path: inAudit('/rapport/forhandsgranska') },
  { name: 'proposals, inside', who: auditor, path: inAudit('/forslag') },
  {
    name: 'delivery',
    who: coordinator,
    path: (county) => `/granskningar/${county.delivered.id}/overlamning`,
  },
  { name: 'delivered report, manager', who: manager, path: (county) => `/rapporter/${county.delivered.id}` },
  { name: 'proposals owed, manager', who: manager, path: () => '/att-svara-pa' },
  {
    name: 'proposal, manager',
    who: manager,
    path: (county) => `/forslag/${county.delivered.proposals[0]}`,
  },
  { name: 'reports, visitor', who: visitor, path: () => '/rapporter' },
  { name: 'report, visitor', who: visitor, path: (county) => `/rapporter/${county.published.id}` },
  { name: 'first page, visitor', who: visitor, path: () => '/' },
  { name: 'sign-in, visitor', who: visitor, path: () => '/logga-in' },
  {
    name: 'accounts, administrator',
    who: (county) => county.people.municipalities[0]!.administrator,
    path: () => '/konton',
  },
];
