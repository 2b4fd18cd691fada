import { cast, idOf, organisations, personOf } from '../people.ts';
import { audit, bytes, coordinator, type Rows } from './ids.ts';
import { readOn, support } from './individual/ids.ts';

/** The kernel's rows: accounts and what goes with them, as an installation has them in use. */
export const accountRows: Rows = [
  ['kernel.installation', { only_row: true, demo: false, created_at: '2026-01-01T00:00:00Z' }],
  [
    'kernel.organisation',
    ...Object.entries(organisations).map(([name, id]) => ({
      id,
      kind: name.endsWith('ureau') ? 'audit-bureau' : name === 'municipality' ? name : 'unit',
      name,
      parent_id: /unit/i.test(name) ? organisations.municipality : null,
      created_on: '2026-01-01',
    })),
  ],
  ['kernel.person', ...cast.map(({ personId, name }) => ({ id: personId, name, created_on: '2026-01-01' }))],
  [
    'kernel.role_holding',
    ...cast.map((one) => ({
      id: one.roleHoldingId,
      person_id: one.personId,
      role: one.role,
      organisation_id: one.organisationId,
      valid_from: '2026-01-01',
    })),
  ],
  [
    'kernel.identity',
    ...cast.map(({ name, personId }, at) => ({
      id: idOf(`identity ${name}`),
      person_id: personId,
      subject: bytes(32, `${10 + at}`),
      created_on: '2026-01-01',
    })),
  ],
  [
    'kernel.passkey',
    ...cast.map(({ name, personId }) => ({
      id: idOf(`passkey ${name}`),
      person_id: personId,
      credential_id: name,
      public_key: bytes(8),
      counter: 1,
      transports: [],
      label: 'En telefon',
      created_on: '2026-01-01',
    })),
  ],
  [
    'kernel.invitation',
    {
      id: idOf('invitation'),
      person_id: personOf('worker'),
      token_hash: bytes(32),
      expires_at: '2027-12-31T00:00:00Z',
    },
  ],
  [
    'kernel.session',
    ...cast.map(({ name, personId, roleHoldingId }, at) => ({
      id: idOf(`session ${name}`),
      token_hash: bytes(32, `${10 + at}`),
      person_id: personId,
      role_holding_id: roleHoldingId,
      device: 'En telefon',
      created_at: '2027-01-31T08:00:00Z',
      last_seen_at: '2027-01-31T08:00:00Z',
      expires_at: '2027-12-31T00:00:00Z',
    })),
  ],
  ['kernel.rate_limit', { bucket: bytes(32), window_start: '2027-01-31T08:00:00Z', attempts: 1 }],
  [
    'kernel.idempotency',
    ...cast.map(({ name, personId }) => ({
      key: idOf(`key ${name}`),
      person_id: personId,
      request_hash: bytes(32),
      location: '/',
      created_on: '2027-01-31',
    })),
  ],
  [
    'kernel.draft',
    ...cast.map(({ personId }) => ({
      person_id: personId,
      form: '/',
      body: 'Ett utkast',
      updated_at: '2027-01-31T08:00:00Z',
    })),
  ],
  ['kernel.parked_form', { id: idOf('parked form'), sealed: bytes(8), created_on: '2027-01-31' }],
  ['kernel.trail_head', { stream: audit, sequence: 1, hash: bytes(32) }],
  [
    'kernel.trail_entry',
    {
      stream: audit,
      sequence: 1,
      at: '2026-03-01T08:00:00Z',
      kind: 'change',
      event: 'audit-opened',
      actor_kind: 'person',
      person_id: coordinator,
      previous: '\\x',
      hash: bytes(32),
    },
    {
      stream: personOf('participant'),
      sequence: 1,
      at: `${readOn}T08:00:00Z`,
      kind: 'read',
      event: 'plan',
      actor_kind: 'person',
      person_id: personOf('worker'),
      role_holding_id: idOf('hat worker'),
      previous: '\\x',
      hash: bytes(32),
    },
  ],
  [
    'kernel.disposal',
    {
      id: idOf('disposal'),
      stream: audit,
      kind: 'transcript',
      subject_id: audit,
      disposed_on: '2027-01-20',
      reason: 'Ett skäl',
      certificate: {},
      erased: [],
    },
    {
      id: idOf('disposal of a file'),
      stream: personOf('participant'),
      kind: 'record',
      subject_id: support,
      disposed_on: '2027-01-20',
      reason: 'Ett skäl',
      certificate: {},
      erased: [],
    },
  ],
  [
    'kernel.demo_persona',
    {
      slug: 'samordnaren',
      person_id: coordinator,
      role_holding_id: idOf('hat coordinator'),
      words: 'Samordnar',
    },
  ],
  ['kernel.set_up_token', { token_hash: bytes(32), expires_at: '2027-12-31T00:00:00Z' }],
  ['kernel.spent_challenge', { hash: bytes(32), expires_at: '2027-12-31T00:00:00Z' }],
];
