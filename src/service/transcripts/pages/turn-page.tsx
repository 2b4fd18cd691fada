import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  Section,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Transcript, Turn } from '../queries.ts';
import { SPEAKERS } from '../rules.ts';

interface Props {
  auditId: string;
  transcript: Transcript;
  turn: Turn;
  /** the page of the transcript it stands on */
  page: number;
  values?: FormValues;
  errors?: FieldError[];
}

/** One turn, to mend what a program or a tired hand wrote wrong. */
export function TurnPage({ auditId, transcript, turn, page, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter/${transcript.id}`;
  return (
    <Page
      title={t('transcripts.turn.title', { number: turn.position })}
      lead={t('transcripts.turn.lead')}
      back={{ href: `${base}?sida=${page}#replik-${turn.position}` }}
      errors={errors ?? []}
      unlisted
    >
      <Form action={`${base}/replik/${turn.id}`} version={turn.version} label={t('transcripts.turn.words')}>
        <Radios
          name="speaker"
          legend={t('transcripts.turn.speaker')}
          options={SPEAKERS.map((speaker) => ({
            value: speaker,
            label: t(`transcripts.speaker.${speaker}`),
          }))}
          value={values ? textOf(values, 'speaker') : turn.speaker}
          error={errorFor(errors, 'speaker')}
          row
        />
        <TextArea
          name="words"
          label={t('transcripts.turn.words')}
          value={values ? textOf(values, 'words') : turn.words}
          error={errorFor(errors, 'words')}
          rows={8}
        />
        <Button>{t('transcripts.save')}</Button>
      </Form>
      <Section heading={t('transcripts.turn.remove')}>
        <p>{t('transcripts.turn.remove-when')}</p>
        <Form
          action={`${base}/replik/${turn.id}/ta-bort`}
          version={turn.version}
          label={t('transcripts.turn.remove')}
        >
          <Button variant="danger">{t('transcripts.turn.remove')}</Button>
        </Form>
      </Section>
    </Page>
  );
}
