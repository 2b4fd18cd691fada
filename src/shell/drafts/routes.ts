import type { Hono } from 'hono';
import { type Draft, readDraft, saveDraft } from '../../kernel/access/drafts.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { readForm } from '../../kernel/requests/form.ts';

const formName = /^[\w.:-]{1,200}$/;

/** What one is writing, saved by the script of a text area while one writes; the fields' own texts and nothing else. */
export function draftRoutes(app: Hono<AppEnv>): void {
  const save = async (c: AppContext) => {
    const form = c.req.param('form') ?? '';
    if (c.get('actor').kind !== 'person') return c.body(null, 401);
    if (!formName.test(form)) return c.body(null, 404);
    const draft: Draft = {};
    for (const [name, value] of Object.entries(await readForm(c))) {
      if (typeof value === 'string' && !name.startsWith('_')) draft[name] = value;
    }
    const kept = await c
      .get('database')
      .withActor(c.get('actor'), 'write', c.get('now'), (tx) => saveDraft(tx, form, draft));
    return c.body(null, kept ? 204 : 413);
  };
  app.post('/utkast/:form', save);
  app.put('/utkast/:form', save);

  app.get('/utkast/:form', async (c) => {
    const form = c.req.param('form');
    if (c.get('actor').kind !== 'person') return c.body(null, 401);
    if (!formName.test(form)) return c.body(null, 404);
    const draft = await c
      .get('database')
      .withActor(c.get('actor'), 'read', c.get('now'), (tx) => readDraft(tx, form));
    return c.json({ fields: draft });
  });
}
