import { individualPages } from './individual.ts';
import type { BenchPage } from './page.ts';
import { servicePages } from './service.ts';

/** Every page that the bench measures. */
export const pages: readonly BenchPage[] = [...individualPages, ...servicePages];
