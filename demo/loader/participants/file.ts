import {
  addItem,
  confirmItems,
  declineSuggestion,
  itemsFor,
  suggestItem,
} from '../../../src/individual/about-me/contract.ts';
import { listSuggestions } from '../../../src/individual/about-me/queries.ts';
import { giveConsent, withdrawConsent } from '../../../src/individual/consents/contract.ts';
import { makePromise, movePromise } from '../../../src/individual/promises/contract.ts';
import { answerQuestion, askAboutReading, showToReader } from '../../../src/individual/reading/contract.ts';
import { correctNote, holdNote, reviewNote } from '../../../src/individual/record/commands.ts';
import { answerNote, writeNote, writeOwnNote } from '../../../src/individual/record/contract.ts';
import { findNote } from '../../../src/individual/record/queries.ts';
import { recordRead } from '../../../src/kernel/trail/trail.ts';
import { county } from '../../story/county.ts';
import type { RecordNote } from '../../story/participants/types.ts';
import { went } from '../stage.ts';
import { actorOf, type Cast, contactOf, type Scene } from './scenes.ts';

/** What was promised, and what became of it. */
export function promiseScenes({ life }: Cast): Scene[] {
  return (life.promises ?? []).flatMap(({ on, by, words, who, steps = [] }): Scene[] => {
    let id = '';
    return [
      {
        on,
        by: by ?? contactOf(life),
        what: words,
        work: async (tx, support) => {
          id = went(await makePromise(tx, support, words, who), words).value;
        },
      },
      ...steps.map(
        (one): Scene => ({
          on: one.on,
          by: one.by ?? contactOf(life),
          what: `${words}: ${one.step}`,
          work: async (tx, support) => went(await movePromise(tx, support, id, one.step), words),
        }),
      ),
    ];
  });
}

/** Notes, and all that may come after one: a reading for secrecy, a correction, the participant's answer. */
export const recordScenes = (cast: Cast): Scene[] =>
  (cast.life.record ?? []).flatMap((note) => noteScenes(cast, note));

function noteScenes({ life }: Cast, note: RecordNote): Scene[] {
  const { on, body, mentions = false, review, held, corrected, answer } = note;
  const by = note.by ?? contactOf(life);
  let id = '';
  const scenes: Scene[] = [
    {
      on,
      by,
      what: body,
      work: async (tx, support) => {
        const kind = note.kind ?? 'observation';
        const written =
          by === 'self'
            ? await writeOwnNote(tx, support, body)
            : await writeNote(tx, support, { kind, body, mentions, day: null, time: note.time ?? null });
        id = went(written, body).value;
      },
    },
  ];
  if (held) {
    scenes.push({
      on: held,
      by,
      what: 'hold',
      work: async (tx, support) => went(await holdNote(tx, support, id), body),
    });
  }
  if (review) {
    scenes.push({
      on: review.on,
      by: review.by,
      what: `reads through: ${body}`,
      work: async (tx, support) => {
        const text = (await findNote(tx, support.id, id))!.texts.at(-1)!.id;
        const { outcome, hold: words = '' } = review;
        went(await reviewNote(tx, support, id, { text, outcome, sentences: [], words }), body);
      },
    });
  }
  if (corrected) {
    scenes.push({
      on: corrected.on,
      by,
      what: corrected.why,
      work: async (tx, support) => {
        const input = { body: corrected.body, why: corrected.why, mentions };
        went(await correctNote(tx, support, id, 1, input), corrected.body);
      },
    });
  }
  if (answer) {
    scenes.push({
      on: answer.on,
      by: 'self',
      what: answer.words,
      work: async (tx, support) => went(await answerNote(tx, support, id, answer.words), answer.words),
    });
  }
  return scenes;
}

/** About me: the participant's items, what others suggest, and who has said that they read. */
export function aboutMeScenes({ life }: Cast): Scene[] {
  return [
    ...(life.aboutMe ?? []).map(
      ({ on, kind, words, to = [], ask = 12 }): Scene => ({
        on,
        by: 'self',
        what: words,
        work: async (tx, support) => {
          const shares = to.map((audience) => ({ supportId: support.id, audience }));
          went(await addItem(tx, { kind, words, askMonths: ask, shares }), words);
        },
      }),
    ),
    ...(life.aboutSuggested ?? []).flatMap(({ on, by, kind, words, answer }): Scene[] => [
      {
        on,
        by: by ?? contactOf(life),
        what: words,
        work: async (tx, support) => went(await suggestItem(tx, support, { kind, words }), words),
      },
      ...(answer
        ? [
            {
              on,
              by: 'self',
              what: `${words}: ${answer}`,
              work: async (tx, support) => {
                const { id } = (await listSuggestions(tx)).find((one) => one.words === words)!;
                if (answer === 'declined') return declineSuggestion(tx, id);
                const shares = [{ supportId: support.id, audience: 'workers' as const }];
                return went(await addItem(tx, { kind, words, askMonths: 12, shares }, id), words);
              },
            } satisfies Scene,
          ]
        : []),
    ]),
    ...(life.aboutRead ?? []).map(
      ({ on, by }): Scene => ({
        on,
        by: by ?? contactOf(life),
        what: 'has read About me',
        work: async (tx, support) => {
          await recordRead(tx, { stream: support.participantId, what: 'about-me', subject: support.id });
          went(await confirmItems(tx, support, await itemsFor(tx, support.id)), 'confirm');
        },
      }),
    ),
  ];
}

/** Consents given, on a page or in somebody's hearing, and taken back. */
export function consentScenes({ life, stage }: Cast): Scene[] {
  return (life.consents ?? []).flatMap((consent): Scene[] => {
    const { on, what, toWhom, months, about = '', how, from, withdrawn } = consent;
    let id = '';
    const scenes: Scene[] = [
      {
        on,
        by: how ? contactOf(life) : 'self',
        what: `consents to ${what}`,
        work: async (tx, support) => {
          const lasts = String(months) as '3' | '6' | '12';
          const input = {
            about,
            toWhom,
            lasts,
            how: how ?? ('self' as const),
            ...(from ? { from: stage.day(from) } : {}),
          };
          id = went(await giveConsent(tx, support, what, input), what).value;
        },
      },
    ];
    if (withdrawn) {
      scenes.push({
        on: withdrawn.on,
        by: withdrawn.how ? contactOf(life) : 'self',
        what: `takes back ${what}`,
        work: async (tx, support) =>
          went(await withdrawConsent(tx, support, id, withdrawn.how ?? 'self'), what),
      });
    }
    return scenes;
  });
}

/** Who read what, the participant's "why?", and the manager's answer. */
export function readingScenes({ life, stage }: Cast): Scene[] {
  const manager = county.people.find(({ hats }) =>
    hats.some(({ role, organisation }) => role === 'unitManager' && organisation === life.unit),
  )!.slug;
  return (life.read ?? []).flatMap(({ on, by, what, asked }): Scene[] => {
    const scenes: Scene[] = [
      {
        on,
        by,
        what: `reads ${what}`,
        work: (tx, support) => recordRead(tx, { stream: support.participantId, what, subject: support.id }),
      },
    ];
    if (!asked) return scenes;
    const { shown, answered } = asked;
    let id = '';
    scenes.push({
      on: asked.on,
      by: 'self',
      what: 'asks why',
      work: async (tx) => {
        const reader = actorOf(stage, life, by);
        const holdingId = reader.kind === 'person' ? reader.roleHoldingId! : '';
        id = went(
          await askAboutReading(tx, { day: stage.day(on), holdingId }, asked.words ?? ''),
          'ask',
        ).value;
      },
    });
    if (shown)
      scenes.push({
        on: shown,
        by: manager,
        what: 'shows',
        work: async (tx) => went(await showToReader(tx, id), 'show'),
      });
    if (answered) {
      const input = { answer: answered.words, show: answered.show ?? false };
      scenes.push({
        on: answered.on,
        by: manager,
        what: 'answers',
        work: async (tx) => went(await answerQuestion(tx, id, input), 'answer'),
      });
    }
    return scenes;
  });
}
