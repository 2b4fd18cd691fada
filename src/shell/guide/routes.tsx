import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { findGuide, guidesFor } from './guides.ts';
import { ChapterPage, ContentsPage, GuidesPage, WholeGuidePage } from './pages.tsx';
import { findPicture } from './pictures.ts';

/** `/guide` and below: the user guides, for everybody, signed in or not. They hold nothing of anybody's. */
export function guideRoutes(app: Hono<AppEnv>): void {
  app.get('/guide', (c) => c.render(<GuidesPage guides={guidesFor(c.get('session')?.hat?.role)} />));

  app.get('/guide/bilder/:file', (c): Response | Promise<Response> => {
    const picture = findPicture(c.req.param('file'));
    if (!picture) return c.get('pages').notFound(c);
    c.header('content-type', 'image/png');
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return c.body(picture);
  });

  app.get('/guide/:guide', (c) => {
    const guide = findGuide(c.req.param('guide'));
    return guide ? c.render(<ContentsPage guide={guide} />) : c.get('pages').notFound(c);
  });

  app.get('/guide/:guide/allt', (c) => {
    const guide = findGuide(c.req.param('guide'));
    return guide ? c.render(<WholeGuidePage guide={guide} />) : c.get('pages').notFound(c);
  });

  app.get('/guide/:guide/:chapter', (c) => {
    const guide = findGuide(c.req.param('guide'));
    const chapter = guide?.chapters.find(({ slug }) => slug === c.req.param('chapter'));
    return guide && chapter
      ? c.render(<ChapterPage guide={guide} chapter={chapter} />)
      : c.get('pages').notFound(c);
  });
}
