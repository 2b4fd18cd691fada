import type { Child } from 'hono/jsx';
import { Button, useView } from '../../../ui/kit.ts';
import { spanValue } from '../form.ts';
import type { Code, CodedTurn, TurnPassage } from '../queries.ts';
import { pieces, type Span, sentences } from '../rules.ts';

interface TurnProps {
  auditId: string;
  turn: CodedTurn;
  codes: ReadonlyMap<string, Code>;
  /** values of sentences ticked in a form that came back */
  ticked: ReadonlySet<string>;
}

/** A turn, sentence by sentence: each can be ticked, what is coded is drawn under the words and named after them. */
export function Turn({ auditId, turn, codes, ticked }: TurnProps) {
  const { t } = useView();
  const spans = sentences(turn.words);
  const suggested = turn.suggested === null ? undefined : codes.get(turn.suggested);
  const sorts = suggested && turn.speaker !== 'interviewer' && turn.passages.length === 0;
  let from = 0;
  const gaps = spans.map((span) => {
    const gap = turn.words.slice(from, span.start);
    const at = from;
    from = span.end;
    return { gap, at };
  });
  return (
    <li class={`said said-by-${turn.speaker}`} id={`tur-${turn.position}`}>
      <p class="said-by">
        {t(`coding.speaker.${turn.speaker}`)} <span class="soft">{turn.position}</span>
      </p>
      <div class="said-words" data-turn={turn.id}>
        {spans.map((span, index) => (
          <>
            {gaps[index]!.gap !== '' && <span data-at={gaps[index]!.at}>{gaps[index]!.gap}</span>}
            <Sentence auditId={auditId} turn={turn} span={span} index={index} codes={codes} ticked={ticked} />
          </>
        ))}
      </div>
      {sorts && (
        <div class="said-sort">
          <Button
            variant="quiet"
            name="whole"
            value={`${turn.id}:${suggested.id}`}
            about={String(turn.position)}
          >
            {t('coding.transcript.sort', { code: suggested.name })}
          </Button>
        </div>
      )}
    </li>
  );
}

type SentenceProps = TurnProps & { span: Span; index: number };

function Sentence({ auditId, turn, span, index, codes, ticked }: SentenceProps) {
  const { t } = useView();
  const value = spanValue(turn.id, span);
  const id = `m-${turn.position}-${index}`;
  const ending = turn.passages.filter((one) => one.end > span.start && one.end <= span.end);
  return (
    <span class="sentence">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name="sentences"
        value={value}
        checked={ticked.has(value)}
      />
      <label for={id}>
        {pieces(span, turn.passages).map((piece) => (
          <Drawn over={piece.over} codes={codes}>
            <span data-at={piece.start}>{turn.words.slice(piece.start, piece.end)}</span>
          </Drawn>
        ))}
      </label>
      {ending.map((passage) => (
        <a class="passage-codes" href={`/granskningar/${auditId}/kodning/stallen/${passage.id}`}>
          <span class="visually-hidden">{t('coding.transcript.coded')}: </span>
          {passage.codes.length === 0
            ? t('coding.without-code')
            : inOrder(passage, codes).map((code, at) => (
                <>
                  {at > 0 && <span class="visually-hidden">, </span>}
                  <span class={`look look-${code.look} look-sample`} aria-hidden="true" />
                  {code.name}
                </>
              ))}
        </a>
      ))}
    </span>
  );
}

function inOrder(passage: TurnPassage, codes: ReadonlyMap<string, Code>): Code[] {
  return [...codes.values()].filter((code) => passage.codes.includes(code.id));
}

/** Lines under the words, one for each code of each passage: the longest outermost, so that none hides another. */
function Drawn({
  over,
  codes,
  children,
}: {
  over: readonly TurnPassage[];
  codes: ReadonlyMap<string, Code>;
  children?: Child;
}): Child {
  const looks = over.flatMap((passage) => {
    const own = inOrder(passage, codes).map((code) => `look-${code.look}`);
    return own.length === 0 ? ['look-none'] : own;
  });
  return looks.reduceRight<Child>(
    (inner, look, at) => (
      <mark class={`look ${look} coded coded-${Math.min(looks.length - at, 5)}`}>{inner}</mark>
    ),
    children,
  );
}
