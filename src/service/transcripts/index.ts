import type { Feature } from '../../kernel/requests/feature.ts';
import { routes } from './routes.tsx';

/** Transcripts: what was said, turn by turn, linked to the questions it answers. */
export const transcripts: Feature = { name: 'transcripts', routes };
