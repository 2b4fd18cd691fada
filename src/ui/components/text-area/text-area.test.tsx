import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { TextArea } from './text-area.tsx';

test('gives back exactly what was written', async () => {
  const html = await renderExample(<TextArea name="text" label="Text" value={'</textarea><b>\n"Ja"'} />);
  expect(html).toContain('>&lt;/textarea&gt;&lt;b&gt;\n&quot;Ja&quot;</textarea>');
  // A browser drops the first line break, so a text that begins with one is given two.
  expect(await renderExample(<TextArea name="text" label="Text" value={'\nJa'} />)).toContain(
    '>\n\nJa</textarea>',
  );
});

test('saves on the way only where it is told to', async () => {
  expect(await renderExample(<TextArea name="text" label="Text" />)).not.toMatch(/data-draft|role="status"/);
  const html = await renderExample(<TextArea name="text" label="Text" draftUrl="/utkast" />);
  expect(html).toContain('data-draft-url="/utkast" data-draft-status="text-draft"');
  expect(html).toMatch(/id="text-draft" role="status"[^>]*data-saved="Sparat kl\. \{time\}"/);
});
