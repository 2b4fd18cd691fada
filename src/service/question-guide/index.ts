import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** The question guide: what is asked, under which commission question, in which version (source/000, appendix 1). */
export const questionGuide: Feature = { name: 'question-guide', routes };
