import { askForContact, wishForContact } from '../../../src/individual/support/contract.ts';
import { went } from '../stage.ts';
import type { Cast, Scene } from './scenes.ts';
import { managerOf } from './units.ts';

/** Whom somebody wants as contact worker: the manager asks, and the participant says, when they want to. */
export function contactScenes({ stage, life }: Cast): Scene[] {
  const { contactWish: wish } = life;
  if (!wish) return [];
  const { asked, said } = wish;
  const scenes: Scene[] = [
    {
      on: asked,
      by: managerOf(life.unit).slug,
      what: 'asks whom they want as contact worker',
      work: async (tx, support) => went(await askForContact(tx, support), 'ask'),
    },
  ];
  if (said) {
    const { on, choice } = said;
    const input =
      choice === 'any' || choice === 'other'
        ? { choice, worker: null }
        : { choice: 'one' as const, worker: stage.person(choice) };
    scenes.push({
      on,
      by: 'self',
      what: `wants ${choice} as contact worker`,
      work: async (tx, support) => went(await wishForContact(tx, support, input), choice),
    });
  }
  return scenes;
}
