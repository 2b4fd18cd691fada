import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { EmptyState } from './empty-state.tsx';

test('leaves out what it is not given', async () => {
  const html = await renderExample(<EmptyState title="Inget här" />);
  expect(html).toBe('<div class="empty-state"><p class="empty-state-title">Inget här</p></div>');
});
