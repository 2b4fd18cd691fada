import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** De-identification: a person decides every mark before a transcript can be used (domain.md, "De-identification"). */
export const deIdentification: Feature = {
  name: 'de-identification',
  routes,
  scripts: { 'de-identification-keys': new URL('./browser/keys.ts', import.meta.url) },
};
