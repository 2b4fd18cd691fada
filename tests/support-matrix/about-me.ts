import type { SupportScene } from '../support-scene.ts';
import { around, assigned, day, type Line, ofSupport, own, type Part, today } from './line.ts';

/** domain.md: About me. */
export function aboutMeLine(scene: SupportScene): Line {
  const support = ofSupport(scene);
  return {
    data: 'About me',
    cells: [
      'RW, decides per item who reads',
      'R as decided',
      'R as decided',
      'R as decided',
      '—',
      '—',
      '—',
      '—',
    ],
    managerWhoComes: '—',
    parts: [
      {
        table: 'individual.about_item',
        about: `participant_id = '${scene.participant.personId}'`,
        words: 'words',
        reads: { participant: 4, 'assigned worker': 1, [around]: 1, 'unit manager': 1 },
        writes: [
          {
            what: 'changes an item',
            by: own,
            statement: () =>
              `update individual.about_item set words = 'Tvärtom' where participant_id = '${scene.participant.personId}'
                 and id = '${scene.items.workers}'`,
          },
          {
            what: 'takes an item away',
            by: own,
            statement: () => `delete from individual.about_item where id = '${scene.items.workers}'`,
          },
        ],
      },
      {
        table: 'individual.about_share',
        about: support,
        reads: { participant: 3, 'assigned worker': 1, [around]: 1, 'unit manager': 1 },
        writes: [
          {
            what: 'opens an item',
            by: own,
            statement: (_self, _asker, target) =>
              `insert into individual.about_share values ('${scene.items.nobody}', '${target.support}', 'workers')`,
          },
          {
            what: 'closes an item',
            by: own,
            statement: () => `delete from individual.about_share where item_id = '${scene.items.workers}'`,
          },
        ],
      },
      ...(['workers', 'substitutes', 'manager', 'nobody'] as const).map((audience): Part => {
        const readers = { workers: 'assigned worker', substitutes: around, manager: 'unit manager' } as const;
        return {
          table: 'individual.about_confirmation',
          about: `item_id = '${scene.items[audience]}'`,
          reads: {},
          writes: [
            {
              what: `says that they have read what is for ${audience}`,
              beside: 'a receipt for what they read, in their own name',
              by: audience === 'nobody' ? [] : [readers[audience]],
              statement: (self, _asker, target) =>
                `insert into individual.about_confirmation (item_id, edition, person_id, support_id, confirmed_on)
                 values ('${scene.items[audience]}', 1, '${self}', '${target.support}', '${day}')`,
            },
          ],
        };
      }),
      {
        table: 'individual.about_suggestion',
        about: support,
        reads: {},
        writes: [
          {
            what: 'suggests something',
            beside: 'between the two until the participant says yes, and then it is theirs',
            by: [...assigned, around],
            statement: (self, asker, target) =>
              `insert into individual.about_suggestion (support_id, kind, words, suggested_by, suggested_on)
               values ('${target.support}', 'helps', 'Ta en paus', '${self}', '${today(asker)}')`,
          },
        ],
      },
    ],
  };
}
