import { EmptyState, LinkList, Page, SummaryList, Tag, type TagTone, useView } from '../../../ui/kit.ts';
import type { TranscriptRow } from '../queries.ts';

interface Props {
  auditId: string;
  title: string;
  rows: TranscriptRow[];
}

const tones: Record<string, TagTone> = {
  raw: 'going',
  reviewing: 'going',
  approved: 'done',
  none: 'waiting',
};

/** Everybody who takes part, by label: whether what they said is written down, and how far it is from being quotable. */
export function ListPage({ auditId, title, rows }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter`;
  const known = rows.filter((row) => row.known);
  return (
    <Page title={t('transcripts.list.title')} lead={title} back={{ href: `/granskningar/${auditId}` }}>
      {rows.length === 0 ? (
        <EmptyState title={t('transcripts.list.none')}>{t('transcripts.list.none-text')}</EmptyState>
      ) : (
        <>
          <p>
            {t('transcripts.list.done', {
              done: rows.filter((row) => row.state === 'approved').length,
              all: rows.length,
            })}
          </p>
          <LinkList
            label={t('transcripts.list.title')}
            items={rows
              .filter((row) => !row.known)
              .map((row) => ({
                title: row.label,
                href: addressOf(base, row),
                detail: <Next row={row} />,
                aside: (
                  <Tag tone={tones[row.state ?? 'none'] ?? 'plain'}>
                    {t(`transcripts.state.${row.state ?? 'none'}`)}
                  </Tag>
                ),
              }))}
          />
          {known.length > 0 && (
            <SummaryList
              rows={known.map((row) => ({ key: row.label, value: t('transcripts.list.known') }))}
            />
          )}
        </>
      )}
    </Page>
  );
}

function addressOf(base: string, row: TranscriptRow): string {
  if (row.transcriptId === null) return `${base}/ny?informant=${row.informantId}`;
  if (row.state === 'reviewing') return `${base}/${row.transcriptId}/avidentifiera`;
  return `${base}/${row.transcriptId}`;
}

/** What is to be done next with a transcript, in words. */
function Next({ row }: { row: TranscriptRow }) {
  const { t } = useView();
  if (row.state === null) {
    const goesOn = row.interviewState !== 'done' && row.interviewState !== 'stopped';
    return t(goesOn ? 'transcripts.next.interview' : 'transcripts.next.add');
  }
  if (row.state === 'raw')
    return t(row.unknown > 0 ? 'transcripts.next.speakers' : 'transcripts.next.review');
  if (row.state === 'reviewing') {
    return row.openMarks > 0
      ? t('transcripts.next.marks', { count: row.openMarks })
      : t('transcripts.next.approve');
  }
  return t('transcripts.turns', { count: row.turns });
}
