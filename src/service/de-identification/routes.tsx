import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { logged, read } from '../../kernel/requests/steps.ts';
import { base, subject } from './asked.ts';
import { courseRoutes } from './course-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { allPage, recordingPage, reviewPage, wholePage } from './showing.tsx';

/** Paths of the review: its pages, its decisions, and its course from the beginning to the approval and after. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    base,
    logged(subject, (tx, c) => reviewPage(tx, c)),
  );
  app.get(
    `${base}/kanske`,
    logged(subject, (tx, c) => reviewPage(tx, c, { maybe: true })),
  );
  app.get(
    `${base}/alla`,
    logged(subject, (tx, c) => allPage(tx, c)),
  );
  app.get(
    `${base}/text`,
    logged(subject, (tx, c) => wholePage(tx, c)),
  );
  app.get(
    `${base}/inspelning`,
    read((tx, c) => recordingPage(tx, c)),
  );
  courseRoutes(app);
  decisionRoutes(app);
}
