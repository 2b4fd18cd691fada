import { describe, expect, test } from 'vitest';
import { exampleView } from '../example-view.ts';
import { renderExample } from '../render-example.tsx';
import { Page } from './page.tsx';
import { useView, ViewProvider } from './view.tsx';

describe('Page', () => {
  test('is a whole document in the reader’s language, with one h1 and one main', async () => {
    const html = await renderExample(
      <Page title="Frågeguide" lead="Det här frågar vi om.">
        <p>Text</p>
      </Page>,
    );
    expect(html).toMatch(/^<!DOCTYPE html><html lang="sv"><head>/);
    expect(html).toContain('<title>Frågeguide – Medskapa</title>');
    expect(html).toContain('<h1>Frågeguide</h1><p class="lead">Det här frågar vi om.</p>');
    expect([...html.matchAll(/<h1/g)]).toHaveLength(1);
    expect([...html.matchAll(/<main/g)]).toHaveLength(1);
    expect(html).toContain('<a class="skip-link" href="#innehall">');
  });

  test('errors stand on top, and in the title, where a screen reader begins', async () => {
    const html = await renderExample(
      <Page title="När?" errors={[{ field: 'tid', message: 'Välj en tid' }]} />,
    );
    expect(html).toContain('<title>Fel: När? – Medskapa</title>');
    expect(html.indexOf('class="error-summary"')).toBeLessThan(html.indexOf('<h1>'));
  });

  test('leaves the heading to a page that has its own', async () => {
    const html = await renderExample(<Page title="När?" heading={null} readAloud />);
    expect(html).not.toContain('<h1');
    expect(html).toContain('data-read-aloud');
  });

  test('holds no script or style of its own, which the content policy would refuse', async () => {
    const html = await renderExample(<Page title="Sida" readAloud back={{ href: '/' }} />);
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:/);
    for (const [script] of html.matchAll(/<script[^>]*>[^<]*<\/script>/g)) {
      expect(script).toMatch(/src="\/assets\/[^"]+"><\/script>$/);
    }
  });

  test('looks as the reader has chosen', async () => {
    const html = await renderExample(<Page title="Sida" />, {
      preferences: { textSize: 'larger', spacing: 'wide', theme: 'dark' },
    });
    expect(html).toContain('<html lang="sv" data-theme="dark" data-text-size="larger" data-spacing="wide">');
  });

  test('adds page scripts by name, and stops at a name that nobody has built', async () => {
    const assets = { css: '/c', js: '/j', entries: { seal: '/assets/page-seal-1.js' } };
    expect(await renderExample(<Page title="Anmälan" scripts={['seal']} />, { assets })).toContain(
      '<script type="module" src="/assets/page-seal-1.js"></script>',
    );
    await expect(renderExample(<Page title="Anmälan" scripts={['sael']} />, { assets })).rejects.toThrow(
      'sael',
    );
  });

  test('a title from outside cannot break out of its place', async () => {
    const html = await renderExample(<Page title="</title><script>alert(1)</script>" />);
    expect(html).not.toContain('<script>alert');
  });
});

describe('the header', () => {
  test('offers the other roles openly, with one press each', async () => {
    const html = await renderExample(<Page title="Sida" />, {
      formToken: 'bevis',
      path: '/revisioner?sida=2',
    });
    expect(html).toContain('<form method="post" action="/hatt">');
    expect(html).toContain('<input type="hidden" name="_token" value="bevis"/>');
    expect(html).toContain('<input type="hidden" name="till" value="/revisioner?sida=2"/>');
    expect(html).toMatch(/name="hatt" value="ledamot">Ledamot i brukarrådet<\/button>/);
    expect(html).not.toMatch(/name="hatt" value="samordnare"/);
  });

  test('marks where one is', async () => {
    const html = await renderExample(<Page title="Sida" />);
    expect(html).toContain('<a href="#revisioner" aria-current="page">Revisioner</a>');
    expect([...html.matchAll(/aria-current/g)]).toHaveLength(1);
  });

  test('shows a visitor nothing that needs signing in', async () => {
    const { person: _, ...visitor } = exampleView({ navigation: [], demo: false, signIn: '/logga-in' });
    const html = String(
      await (
        <ViewProvider value={visitor}>
          <Page title="Anmäl dig" />
        </ViewProvider>
      ).toString(),
    );
    expect(html).toContain('href="/logga-in"');
    expect(html).not.toMatch(/\/hatt|demo-banner|<nav/);
  });
});

test('a component outside a view says what is wrong', () => {
  const Lost = () => <p>{useView().lang}</p>;
  expect(() => (<Lost />).toString()).toThrow('No view');
});
