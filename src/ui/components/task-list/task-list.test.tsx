import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { TaskList } from './task-list.tsx';

test('a step that is not open yet is no link, and one step is where we are', async () => {
  const html = await renderExample(
    <TaskList
      tasks={[
        { title: 'Uppdrag', href: '/u', status: { label: 'Klart', tone: 'done' } },
        { title: 'Team', href: '/t', status: { label: 'Pågår', tone: 'going' }, current: true },
        { title: 'Rapport', hint: 'Öppnas sist.', status: { label: 'Inte börjat', tone: 'plain' } },
      ]}
    />,
  );
  expect([...html.matchAll(/<a href/g)]).toHaveLength(2);
  expect([...html.matchAll(/aria-current="step"/g)]).toHaveLength(1);
  expect(html).toContain('<span>Rapport</span><p class="hint">Öppnas sist.</p>');
  expect([...html.matchAll(/is-ahead/g)]).toHaveLength(2);
});
