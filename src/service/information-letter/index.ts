import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** The letter that tells people about an audit: made from the commission, on paper and behind the short link. */
export const informationLetter: Feature = { name: 'information-letter', routes };
