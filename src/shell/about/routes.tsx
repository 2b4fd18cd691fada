import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { GalleryPage } from '../../ui/components/gallery.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';

// the mark of the logotype; browsers ask for it at this address by themselves
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -10 52 52" fill="none" stroke="#0f4d36" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"><style>@media (prefers-color-scheme:dark){path{stroke:#8fdcb4}}</style><path d="M2 27h5c4 0 4-3 4-7v-7c0-5 2-8 5.500-8s5.500 3 6.500 7l1 4c.4 1.800 1.600 1.800 2 0l1-4c1-4 3-7 6.500-7s5.500 3 5.500 8v7c0 4 0 7 4 7h3"/></svg>`;

/** `/tillganglighet` for everybody, and `/komponenter` in demo mode. */
export function aboutRoutes(app: Hono<AppEnv>): void {
  app.get('/favicon.ico', (c) => {
    c.header('content-type', 'image/svg+xml');
    c.header('cache-control', 'public, max-age=604800');
    return c.body(mark);
  });
  app.get('/tillganglighet', (c) => c.render(<AccessibilityPage />));
  app.get('/komponenter', (c) => (c.get('demo') ? c.render(<GalleryPage />) : c.get('pages').notFound(c)));
}
