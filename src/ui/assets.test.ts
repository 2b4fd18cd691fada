import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltAssets, buildAssets } from './assets.ts';

let assets: BuiltAssets;

beforeAll(async () => {
  assets = await buildAssets({ entries: { copy: 'src/ui/components/copy-link/enhance.ts' } });
});

const text = (body: Uint8Array) => new TextDecoder().decode(body);

describe('the assets of every page', () => {
  test('fetch nothing from others, and no pictures from data addresses', () => {
    const addresses = [...text(assets.css.body).matchAll(/url\(\s*"?([^")]+)/g)].map(([, url = '']) => url);
    // The design system keeps one picture in a property; it is drawn only for fields that cannot be changed.
    const drawn = addresses.filter((url) => !url.startsWith('data:'));
    expect(drawn).toHaveLength(4);
    for (const url of drawn)
      expect(assets.byPath.has(new URL(url, `http://x${assets.css.path}`).pathname)).toBe(true);
    expect(text(assets.css.body)).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  test('have addresses that change with their content', () => {
    for (const [path, asset] of assets.byPath) {
      expect(path).toMatch(/^\/assets\/[\w-]+-[A-Z0-9]{8}\.(css|js|woff2)$/);
      expect(asset.path).toBe(path);
      expect(asset.body.length).toBeGreaterThan(0);
    }
    expect(assets.byPath.get(assets.css.path)?.type).toBe('text/css; charset=utf-8');
  });

  test('fetch early only the fonts that every page needs', () => {
    expect(assets.preload).toHaveLength(2);
    for (const path of assets.preload) expect(assets.byPath.get(path)?.type).toBe('font/woff2');
  });
});

describe('page scripts', () => {
  test('stand apart from the script of every page', () => {
    expect(assets.entries.copy?.path).toMatch(/^\/assets\/page-copy-[A-Z0-9]{8}\.js$/);
    expect(assets.entries.copy?.path).not.toBe(assets.js.path);
  });

  test('that do not exist stop the start', async () => {
    await expect(buildAssets({ entries: { lost: 'src/no-such-script.ts' } })).rejects.toThrow();
  });
});
