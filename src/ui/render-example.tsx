import type { Child } from 'hono/jsx';
import { exampleView } from './example-view.ts';
import { type View, ViewProvider } from './layout/view.tsx';

/** The HTML of components in an example view, for tests. */
export async function renderExample(node: Child, changes: Partial<View> = {}): Promise<string> {
  return String(await (<ViewProvider value={exampleView(changes)}>{node}</ViewProvider>).toString());
}
