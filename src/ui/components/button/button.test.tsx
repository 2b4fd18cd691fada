import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Button, LinkButton } from './button.tsx';

test('a button sends its form, with its own name and value', async () => {
  const html = await renderExample(
    <Button name="svar" value="ja" formaction="/utkast">
      Ja
    </Button>,
  );
  expect(html).toContain('type="submit"');
  expect(html).toContain('name="svar" value="ja" formaction="/utkast"');
});

test('what several buttons share is told apart for screen readers only', async () => {
  const html = await renderExample(
    <Button variant="danger" about="fråga 3">
      Ta bort
    </Button>,
  );
  expect(html).toContain('Ta bort<span class="visually-hidden"> fråga 3</span>');
  expect(html).toContain('button-danger');
});

test('a link stays a link, whatever it looks like', async () => {
  const html = await renderExample(
    <LinkButton href="/brev.pdf" variant="secondary" icon="printer" download="brev.pdf">
      Skriv ut
    </LinkButton>,
  );
  expect(html).toMatch(/^<a class="ds-button button-secondary"/);
  expect(html).toContain('href="/brev.pdf" download="brev.pdf"');
  expect(html).toContain('aria-hidden="true"');
});
