import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Timeline } from './timeline.tsx';

test('keeps the order, and marks the participants’ own voice', async () => {
  const html = await renderExample(
    <Timeline
      label="Vad som har hänt"
      items={[
        { when: '3 mars', dateTime: '2026-03-03', title: 'Ni sa', voice: true },
        { when: 'Sen', title: 'Svar', ahead: true },
      ]}
    />,
  );
  expect(html).toMatch(/^<ol class="timeline thread-list" aria-label="Vad som har hänt">/);
  expect(html).toContain('<time datetime="2026-03-03">3 mars</time>');
  expect(html).toMatch(/is-voice.*Ni sa.*is-ahead.*Svar/);
});
