import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { BackLink } from './back-link.tsx';

test('says "Tillbaka" unless told where it leads', async () => {
  expect(await renderExample(<BackLink href="/a?b=1&c=2" />)).toMatch(
    /<a class="back-link" href="\/a\?b=1&amp;c=2">.*Tillbaka<\/a>/,
  );
  expect(await renderExample(<BackLink href="/a" label="Till <revisionen>" />)).toContain(
    'Till &lt;revisionen&gt;</a>',
  );
});
