import type { County } from '../../demo/story/types.ts';

/** The day on which everything has been entered. */
export const today = '2021-12-30';

/** Auditors by slug, as many as there may be. */
export const auditors = ['ett', 'tva', 'tre', 'fyra', 'fem', 'sex'].map((name) => `revisor-${name}`);
/** Who is needed around the audit; nobody of them is in the source. */
export const county: County = {
  name: 'Källan',
  today,
  organisations: [
    { slug: 'kommun', name: 'Kommunen', kind: 'municipality', about: '' },
    { slug: 'enhet', name: 'Boendestödet', kind: 'unit', parent: 'kommun', about: '' },
    { slug: 'byra', name: 'Byrån', kind: 'bureau', about: '' },
  ],
  people: [
    person('uppdragsgivare', 'commissioner', 'kommun'),
    person('chef', 'unitManager', 'enhet'),
    person('samordnare', 'auditCoordinator', 'byra'),
    ...auditors.map((slug) => person(slug, 'auditor', 'byra')),
  ],
};

function person(
  slug: string,
  role: County['people'][number]['hats'][number]['role'],
  organisation: string,
): County['people'][number] {
  return { slug, name: slug, about: '', persona: false, hats: [{ role, organisation, from: '2021-01-01' }] };
}
