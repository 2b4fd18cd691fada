import type { Child } from 'hono/jsx';
import {
  type CountRange,
  check,
  countRange,
  DEFAULT_SCALE,
  type QuantityScale,
  type QuantityWord,
  SWEDISH_QUANTITY_WORDS,
  wordsFor,
} from '../../../domain/quantity-words.ts';
import type { Translate } from '../../../kernel/i18n/translate.ts';
import { useView } from '../../../ui/kit.ts';
import type { CountedClaim, Voice } from '../assemble.ts';
import type { ClaimFlag } from '../rules.ts';

/** "9 of 15 have said it · 2 have said otherwise · 4 have said nothing", and who the fifteen are when they are a part. */
export function Counts({ claim }: { claim: CountedClaim }) {
  const { t } = useView();
  const { supporting, contradicting, silent, both, base } = claim.counts;
  return (
    <>
      {t('claims.counts', { supporting, base, contradicting, silent })}
      {both > 0 && <> · {t('claims.counts.both', { count: both })}</>}
      {claim.claim.base.kind === 'subset' && (
        <> · {t('claims.counts.part', { name: claim.claim.base.name ?? '' })}</>
      )}
    </>
  );
}

const words = (t: Translate, list: readonly QuantityWord[]) =>
  list.map((word) => `”${t(`claims.word.${word}`)}”`).join(', ');

function needed(t: Translate, range: CountRange, base: number): string {
  return range.fewest === range.most
    ? t('claims.range.one', { count: range.fewest, base })
    : t('claims.range', { fewest: range.fewest, most: range.most, base });
}

/** Whether the count carries the word; without a word, which ones it would carry. */
export function Verdict({ claim, scale }: { claim: CountedClaim; scale: QuantityScale | null }) {
  const { t } = useView();
  const { supporting, base } = claim.counts;
  const use = scale ?? DEFAULT_SCALE;
  if (claim.word === null) {
    const carried = supporting <= base ? wordsFor(supporting, base, use) : [];
    if (carried.length === 0 || supporting === 0) return null;
    return <p class="soft">{t('claims.word.could', { words: words(t, carried) })}</p>;
  }
  const verdict = check(claim.word, supporting, base, use);
  if (!verdict.ok) return null;
  const range = countRange(claim.word, base, use);
  const statement = claim.claim.statement.toLowerCase();
  const written = SWEDISH_QUANTITY_WORDS[claim.word].find((form) => statement.includes(form));
  return (
    <p class="soft">
      {t('claims.word.carried', {
        // the form that stands in the sentence, so that nobody looks for another word
        word: written ?? t(`claims.word.${claim.word}`),
        range: range ? needed(t, range, base) : '',
      })}
      {verdict.smallBase && <> {t('claims.word.small-base')}</>}
    </p>
  );
}

interface FlagProps {
  flag: ClaimFlag;
  claim: CountedClaim;
  voices: readonly Voice[];
}

/** What is wrong with a claim, and what to do about it, in plain words. */
export function FlagText({ flag, claim, voices }: FlagProps): Child {
  const { t } = useView();
  const labels = (informants: readonly string[]) =>
    [
      ...new Set(
        informants.map((id) => voices.find((voice) => voice.id === id)?.label ?? t('claims.flag.somebody')),
      ),
    ].join(', ');
  const whose = (passageIds: readonly string[]) =>
    labels(claim.links.filter((link) => passageIds.includes(link.passageId)).map((link) => link.informantId));
  switch (flag.kind) {
    case 'word-not-carried': {
      const { reason, needs, carries } = flag.check;
      const word = t(`claims.word.${flag.word}`);
      return (
        <>
          {t(`claims.flag.word.${reason}`, { word })}{' '}
          {needs && t('claims.flag.word.needs', { word, range: needed(t, needs, claim.counts.base) })}{' '}
          {carries.length > 0 && t('claims.flag.word.instead', { words: words(t, carries) })}
        </>
      );
    }
    case 'statement-says-otherwise':
      return t('claims.flag.statement-says-otherwise', {
        words: flag.found.map((found) => `”${found.word}”`).join(', '),
      });
    case 'quote-not-deidentified':
      return t('claims.flag.quote-not-deidentified', { who: whose(flag.passageIds) });
    case 'quote-without-consent':
      return t('claims.flag.quote-without-consent', { who: whose(flag.passageIds) });
    case 'voice-without-passage':
      return t('claims.flag.voice-without-passage', { who: labels(flag.informantIds) });
    case 'passage-without-voice':
      return t('claims.flag.passage-without-voice', { who: whose(flag.passageIds) });
    case 'exposure-review':
      return t(`claims.flag.exposure-review.${flag.because}`);
    default:
      return t(`claims.flag.${flag.kind}`);
  }
}
