import type { Warning } from '../../../kernel/documents/read/transcript.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  ButtonRow,
  LinkButton,
  Notice,
  Page,
  Pagination,
  SummaryList,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { GuideQuestion, Transcript, Turn } from '../queries.ts';
import { Warnings } from './warnings.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  turns: Turn[];
  questions: GuideQuestion[];
  warnings: Warning[];
  page: number;
  pages: number;
}

/** What an informant has said, a page at a time, and the one next thing to do with it. */
export function TranscriptPage(props: Props) {
  const { auditId, transcript, turns, questions, warnings, page, pages } = props;
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter/${transcript.id}`;
  return (
    <Page
      title={t('transcripts.title', { label: transcript.label })}
      lead={t(`transcripts.lead.${transcript.state}`)}
      back={{ href: `/granskningar/${auditId}/utskrifter` }}
      unlisted
    >
      <Warnings warnings={warnings} />
      {page === 1 && <Facts transcript={transcript} />}
      {page === 1 && <Next base={base} transcript={transcript} hasGuide={questions.length > 0} />}
      <ol class="turns plain-list" start={turns[0]?.position ?? 1}>
        {turns.map((turn) => (
          <TurnItem base={base} turn={turn} questions={questions} mends={transcript.state === 'raw'} />
        ))}
      </ol>
      <Pagination page={page} pages={pages} href={(to) => `${base}?sida=${to}`} />
      {transcript.state !== 'approved' && (
        <LinkButton variant="quiet" href={`${base}/ta-bort`}>
          {t('transcripts.remove.link')}
        </LinkButton>
      )}
    </Page>
  );
}

function Facts({ transcript }: { transcript: Transcript }) {
  const { t, lang } = useView();
  return (
    <SummaryList
      rows={[
        { key: t('transcripts.source'), value: t(`transcripts.source.${transcript.source}`) },
        { key: t('transcripts.length'), value: t('transcripts.turns', { count: transcript.turns }) },
        {
          key: t('transcripts.linked'),
          value:
            transcript.unlinked === 0
              ? t('transcripts.all-linked')
              : t('transcripts.unlinked', { count: transcript.unlinked }),
        },
        ...(transcript.approvedOn
          ? [
              {
                key: t('transcripts.approved'),
                value: t('transcripts.approved-by', {
                  day: formatDay(transcript.approvedOn, lang),
                  name: transcript.approvedBy ?? '–',
                }),
              },
            ]
          : []),
      ]}
    />
  );
}

function Next({ base, transcript, hasGuide }: { base: string; transcript: Transcript; hasGuide: boolean }) {
  const { t } = useView();
  const { state, unknown } = transcript;
  return (
    <>
      {state === 'raw' && unknown > 0 && (
        <Notice kind="warning">
          <p>{t('transcripts.unknown', { count: unknown })}</p>
        </Notice>
      )}
      <ButtonRow>
        {state === 'raw' && unknown > 0 && (
          <LinkButton href={`${base}/talare`}>{t('transcripts.speakers.link')}</LinkButton>
        )}
        {state !== 'approved' && (
          <LinkButton
            variant={state === 'raw' && unknown > 0 ? 'secondary' : 'primary'}
            href={`${base}/avidentifiera`}
          >
            {t(state === 'raw' ? 'transcripts.review.begin' : 'transcripts.review.go-on')}
          </LinkButton>
        )}
        {state === 'approved' && transcript.recorded && transcript.recordingDisposedOn === null && (
          <LinkButton href={`${base}/avidentifiera/inspelning`}>{t('transcripts.recording.link')}</LinkButton>
        )}
        {hasGuide && (
          <LinkButton variant="secondary" href={`${base}/fragor`}>
            {t('transcripts.link.link')}
          </LinkButton>
        )}
        {state === 'raw' && unknown === 0 && (
          <LinkButton variant="quiet" href={`${base}/talare`}>
            {t('transcripts.speakers.change')}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  );
}

interface TurnProps {
  base: string;
  turn: Turn;
  questions: GuideQuestion[];
  mends: boolean;
}

function TurnItem({ base, turn, questions, mends }: TurnProps) {
  const { t } = useView();
  return (
    <li class={`turn turn-${turn.speaker}`} id={`replik-${turn.position}`}>
      <p class="turn-speaker">
        <span class="turn-number">{turn.position}</span> {t(`transcripts.speaker.${turn.speaker}`)}
      </p>
      <div class="turn-body">
        <p class="turn-words">{turn.words}</p>
        <div class="turn-about">
          {turn.questions.map(({ id }) => {
            const at = questions.findIndex((question) => question.id === id);
            return (
              at >= 0 && <Tag>{t('transcripts.question', { number: at + 1, text: questions[at]!.text })}</Tag>
            );
          })}
          {mends && (
            <a href={`${base}/replik/${turn.id}`}>
              {t('transcripts.turn.mend')}
              <span class="visually-hidden"> {t('transcripts.turn.number', { number: turn.position })}</span>
            </a>
          )}
        </div>
      </div>
    </li>
  );
}
