import { describe, expect, it } from 'vitest';
import type { Player } from '../../../tests/cast.ts';
import { everybodyAround } from '../../../tests/cast-support.ts';
import { dayScene } from './day-scene.ts';

const { cast, site, alex } = await dayScene();

describe('who has which page', () => {
  const pages: Record<string, readonly string[]> = {
    '/idag': ['participant', 'otherParticipant'],
    '/mer': ['participant', 'otherParticipant'],
    '/att-gora': ['worker', 'colleague', 'formerWorker', 'substitute', 'otherDaySubstitute'],
    '/enheten': ['unitManager', 'otherManager', 'administratorAsManager'],
    '/mina-arenden': ['careManager', 'otherCareManager'],
  };
  it.each(Object.keys(pages))(
    '%s is its own role’s, and to everybody else there is no such page',
    async (path) => {
      for (const who of everybodyAround) {
        const player = cast[who];
        if (!('roleHoldingId' in player)) continue;
        const page = await (await site.as(player as Player)).get(path);
        expect([who, page.status]).toEqual([who, pages[path]!.includes(who) ? 200 : 404]);
      }
      expect((await site.visitor().get(path)).status).not.toBe(200);
    },
  );

  it('is where one begins', async () => {
    const start = async (player: Player) => (await (await site.as(player)).get('/')).location;
    expect(await start(cast.participant)).toBe('/idag');
    expect(await start(cast.worker)).toBe('/att-gora');
    expect(await start(cast.substitute)).toBe('/att-gora');
    expect(await start(cast.unitManager)).toBe('/enheten');
    expect(await start(cast.careManager)).toBe('/mina-arenden');
  });

  it('gives the participant five places to go, and the rest under "Mer"', async () => {
    const page = await alex.get('/mer');
    const navigation = /<nav class="site-navigation"[\s\S]*?<\/nav>/.exec(page.html)![0];
    expect([...navigation.matchAll(/<a [^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      'Idag',
      'Min vecka',
      'Min plan',
      'Om mig',
      'Mer',
    ]);
    const base = `/stod/${cast.supportId}`;
    for (const path of [
      'anteckningar',
      'lofte',
      'uppfoljning',
      'trappan',
      'sjalvstandighet',
      'livet',
      'samtycken',
    ])
      expect(page.html).toContain(`href="${base}/${path}"`);
    const links = [...page.html.matchAll(/<li class="link-list-item">[\s\S]*?href="([^"]+)"/g)];
    for (const [, href] of links) expect([href, (await alex.get(href!)).status]).toEqual([href, 200]);
    for (const path of ['/vem-har-last', '/mina-rattigheter', '/mina-uppgifter'])
      expect(page.html).toContain(`href="${path}"`);
  });

  it('leads nowhere that is not there, from a support’s hub in every relation', async () => {
    for (const [player, count] of [
      [cast.participant, 16],
      [cast.worker, 13],
      [cast.substitute, 3],
      [cast.unitManager, 10],
      [cast.careManager, 3],
    ] as const) {
      const visitor = await site.as(player);
      const page = await visitor.get(`/stod/${cast.supportId}`);
      expect(page.status).toBe(200);
      const links = [...page.html.matchAll(/href="(\/stod\/[^"]+)"/g)].map(([, href]) => href!);
      expect([player.name, links.length]).toEqual([player.name, count]);
      for (const href of links) expect([href, (await visitor.get(href)).status]).toEqual([href, 200]);
    }
    expect((await (await site.as(cast.colleague)).get(`/stod/${cast.supportId}`)).status).toBe(404);
  });
});
