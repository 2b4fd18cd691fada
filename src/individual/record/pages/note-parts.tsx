import type { Child } from 'hono/jsx';
import { asSentence, formatDay, formatMoment } from '../../../kernel/i18n/dates.ts';
import { Details, Paragraphs, Quote, Tag, type TagTone, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { NoteRow, ReviewRow } from '../queries.ts';
import { currentOf, type TextState, type Version, versionsOf } from '../rules.ts';

/** When what a note tells of happened, in words. */
export function useWhen(): (note: NoteRow) => string {
  const { t, lang } = useView();
  return (note) => {
    const day = formatDay(note.day, lang);
    return asSentence(note.time === null ? day : t('record.day-and-time', { day, time: note.time }));
  };
}

/** Who wrote a note, in what role, and when it was saved. */
export function Writer({ note, own }: { note: NoteRow; own: boolean }) {
  const { t, lang } = useView();
  const at = formatMoment(new Date(note.at), lang, { weekday: false, year: true });
  return (
    <p class="soft">
      {note.kind === 'own'
        ? t(own ? 'record.you-wrote' : 'record.own-wrote', { who: note.writer, at })
        : t('record.wrote', { who: note.writer, as: t(`role.${note.as}`), at })}
    </p>
  );
}

/** What is left of a text with gaps in it, each gap said in words. */
function Pieces({ pieces }: { pieces: readonly string[] }) {
  const { t } = useView();
  const lines: Child[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) lines.at(-1)!.push(<em class="soft"> [{t('record.gap')}] </em>);
    const [first = '', ...rest] = piece.split(/\n+/);
    lines.at(-1)!.push(first);
    for (const line of rest) lines.push([line]);
  }
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}

interface VersionProps {
  version: Version;
  kind: NoteRow['kind'];
  /** in a list, where the reason for the gaps is told once the note is opened */
  brief?: boolean;
  /** who held it back afterwards, where somebody did and it waits for a reading since */
  held?: ReviewRow | undefined;
}

/** A text of a note as the reader sees it. */
function VersionText({ version, kind, brief = false, held }: VersionProps) {
  const { t, lang } = useView();
  if (version.body !== undefined) {
    return kind === 'own' ? <Quote>{version.body}</Quote> : <Paragraphs text={version.body} />;
  }
  if (version.shown) {
    return (
      <>
        <Pieces pieces={version.shown} />
        {!brief && <p class="soft">{t('record.parts-why')}</p>}
      </>
    );
  }
  if (version.state === 'held' && held && held.reviewer !== '') {
    const at = formatMoment(new Date(held.at), lang, { weekday: false, year: true });
    return <p>{t('record.held-by', { who: held.reviewer, at })}</p>;
  }
  return <p>{t(version.state === 'not' ? 'record.not-shown' : 'record.held')}</p>;
}

/** The reading of a text that counts: the last one. */
const lastReview = (note: NoteRow, version: Version): ReviewRow | undefined =>
  note.reviews.filter((one) => one.revision === version.revision).at(-1);

const tones: Record<TextState, TagTone> = {
  open: 'plain',
  waiting: 'waiting',
  held: 'waiting',
  whole: 'done',
  parts: 'done',
  not: 'done',
};

/** For the staff: what the participant sees of a text that mentions somebody else. */
function SeenBy({ version, participant }: { version: Version; participant: string }) {
  const { t } = useView();
  return (
    <>
      <p>
        <Tag tone={tones[version.state]}>{t(`record.seen.${version.state}`, { who: participant })}</Tag>
      </p>
      {version.shown && (
        <Details summary={t('record.as-seen', { who: participant })}>
          <Pieces pieces={version.shown} />
        </Details>
      )}
    </>
  );
}

/** A note: what kind it is, who wrote it, the text that stands, the ones before, and the participant's answers. */
export function NoteBody({
  note,
  support,
  brief = false,
}: {
  note: NoteRow;
  support: Support;
  brief?: boolean;
}) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const versions = versionsOf(note.texts, note.reviews);
  const current = currentOf(versions);
  const earlier = versions.slice(0, -1).reverse();
  const when = (at: string) => formatMoment(new Date(at), lang, { weekday: false, year: true });
  return (
    <>
      {note.kind !== 'own' && (
        <p>
          <Tag>{t(`record.kind.${note.kind}`)}</Tag>
        </p>
      )}
      {current && (
        <VersionText version={current} kind={note.kind} brief={brief} held={lastReview(note, current)} />
      )}
      {brief && own ? (
        note.kind !== 'own' && (
          <p class="soft">{t('record.by', { who: note.writer, as: t(`role.${note.as}`) })}</p>
        )
      ) : (
        <Writer note={note} own={own} />
      )}
      {!own && current && current.state !== 'open' && (
        <SeenBy version={current} participant={support.participant} />
      )}
      {current?.at !== undefined && current.revision > 1 && (
        <p class="soft">
          {t('record.corrected', { who: current.writer, at: when(current.at) })}
          {current.why !== '' && ` ${t('record.corrected-why', { why: current.why })}`}
        </p>
      )}
      {earlier.length > 0 && (
        <Details summary={t('record.before', { count: earlier.length })}>
          {earlier.map((version) => (
            <>
              <VersionText version={version} kind={note.kind} held={lastReview(note, version)} />
              {version.at !== undefined && (
                <p class="soft">{t('record.stood', { who: version.writer, at: when(version.at) })}</p>
              )}
            </>
          ))}
        </Details>
      )}
      {note.answers.map((answer) => (
        <Quote
          who={t(own ? 'record.your-answer' : 'record.answer', {
            who: support.participant,
            at: when(answer.at),
          })}
        >
          {answer.words}
        </Quote>
      ))}
    </>
  );
}
