import type { Warning } from '../../../kernel/documents/read/transcript.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Radios,
  useView,
} from '../../../ui/kit.ts';
import { speakerField } from '../form.ts';
import type { LabelRow, Transcript, Turn } from '../queries.ts';
import { guessSpeakers, SPEAKERS } from '../rules.ts';
import { Warnings } from './warnings.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  labels: LabelRow[];
  turns: Turn[];
  warnings: Warning[];
  values?: FormValues;
  errors?: FieldError[];
}

/** Who is who: one question for each label in the text, and one for what has no label. */
export function SpeakersPage({ auditId, transcript, labels, turns, warnings, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter/${transcript.id}`;
  const named = labels.filter((row): row is LabelRow & { label: string } => row.label !== null);
  const without = labels.find((row) => row.label === null);
  const guesses = guessSpeakers(turns);
  return (
    <Page
      title={t('transcripts.speakers.title')}
      lead={t('transcripts.speakers.lead')}
      back={{ href: base }}
      errors={errors ?? []}
      unlisted
    >
      <Warnings warnings={warnings} />
      <Form action={`${base}/talare`} version={transcript.version} label={t('transcripts.speakers.title')}>
        {named.map((row, index) => {
          const name = speakerField(index);
          const stands =
            row.speaker === 'unknown' ? (guesses.get(row.label)?.speaker ?? 'unknown') : row.speaker;
          return (
            <Radios
              name={name}
              legend={t('transcripts.speakers.who', { label: row.label })}
              hint={t('transcripts.speakers.sample', { count: row.turns, words: row.sample })}
              options={SPEAKERS.map((speaker) => ({
                value: speaker,
                label: t(`transcripts.speaker.${speaker}`),
              }))}
              value={textOf(values, name) || stands}
              error={errorFor(errors, name)}
              row
            />
          );
        })}
        {without && (
          <Radios
            name="unlabelled"
            legend={t(named.length === 0 ? 'transcripts.unlabelled.all' : 'transcripts.unlabelled.rest')}
            hint={t('transcripts.speakers.sample', { count: without.turns, words: without.sample })}
            options={(['alternate', 'alternate-informant', 'informant', 'later'] as const).map((how) => ({
              value: how,
              label: t(`transcripts.unlabelled.${how}`),
            }))}
            value={textOf(values, 'unlabelled')}
            error={errorFor(errors, 'unlabelled')}
          />
        )}
        <ButtonRow>
          <Button>{t('transcripts.save')}</Button>
          <LinkButton variant="quiet" href={base}>
            {t('transcripts.later')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
