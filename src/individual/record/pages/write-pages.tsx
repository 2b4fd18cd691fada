import type { Day } from '../../../domain/day.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  DateField,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  TextArea,
  TextField,
  TimeField,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { recordPath } from '../contract.ts';
import { happenedParts } from '../form.ts';
import type { NoteRow } from '../queries.ts';

interface Props {
  support: Support;
  draftUrl: string;
  /** what the writer had begun on */
  draft?: string | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** A note by somebody who comes: written in a minute, with one thumb. */
export function WritePage({ support, draftUrl, draft, today, values, errors = [] }: Props & { today: Day }) {
  const { t } = useView();
  const who = support.participant;
  return (
    <Page
      title={t('record.new.title', { who })}
      lead={t('record.new.lead', { who })}
      back={{ href: recordPath(support.id) }}
      errors={errors}
    >
      <Form action={recordPath(support.id)}>
        <TextArea
          name="body"
          label={t('record.field.body')}
          value={values ? textOf(values, 'body') : draft}
          rows={6}
          draftUrl={draftUrl}
          error={errorFor(errors, 'body')}
        />
        <Radios
          name="kind"
          legend={t('record.field.kind')}
          value={values ? textOf(values, 'kind') : 'observation'}
          options={[
            {
              value: 'observation',
              label: t('record.kind.observation'),
              hint: t('record.kind-hint.observation'),
            },
            {
              value: 'assessment',
              label: t('record.kind.assessment'),
              hint: t('record.kind-hint.assessment'),
            },
          ]}
          error={errorFor(errors, 'kind')}
        />
        <Checkbox
          name="mentions"
          label={t('record.field.mentions', { who })}
          hint={t('record.field.mentions-hint', { who })}
          checked={textOf(values, 'mentions') !== ''}
        />
        {support.relation !== 'visiting' && (
          <DateField
            name="happened"
            legend={t('record.field.happened')}
            value={values ? happenedParts(values) : today}
            error={errorFor(errors, 'happened')}
          />
        )}
        <TimeField
          name="time"
          label={t('record.field.time')}
          value={textOf(values, 'time')}
          error={errorFor(errors, 'time')}
          optional
        />
        <p class="soft">{t('record.new.stands')}</p>
        <Button>{t('record.new.do')}</Button>
      </Form>
    </Page>
  );
}

/** The participant's own note: one field, no reason, no category. */
export function OwnNotePage({ support, draftUrl, draft, values, errors = [] }: Props) {
  const { t } = useView();
  return (
    <Page
      title={t('record.own.title')}
      lead={t('record.own.lead')}
      back={{ href: recordPath(support.id) }}
      errors={errors}
      readAloud
    >
      <Form action={`${recordPath(support.id)}/egen`}>
        <TextArea
          name="body"
          label={t('record.own.label')}
          value={values ? textOf(values, 'body') : draft}
          draftUrl={draftUrl}
          error={errorFor(errors, 'body')}
        />
        <Button variant="voice">{t('record.own.do')}</Button>
      </Form>
    </Page>
  );
}

/** A new text beside the one that stands, which is kept. */
export function CorrectPage({
  support,
  note,
  values,
  errors = [],
}: Omit<Props, 'draftUrl'> & { note: NoteRow }) {
  const { t } = useView();
  const last = note.texts.at(-1);
  const own = support.relation === 'own';
  return (
    <Page
      title={t('record.correct.title')}
      lead={t('record.correct.lead')}
      back={{ href: recordPath(support.id, note.id) }}
      errors={errors}
      readAloud={own}
    >
      <Form
        action={`${recordPath(support.id, note.id)}/ratta`}
        version={values ? textOf(values, '_version') : (last?.revision ?? '')}
        was={{ mentions: last?.mentionsOther ? 'ja' : null }}
      >
        <TextArea
          name="body"
          label={t('record.field.body')}
          value={values ? textOf(values, 'body') : last?.body}
          rows={6}
          error={errorFor(errors, 'body')}
        />
        {!own && (
          <>
            <TextField
              name="why"
              label={t('record.field.why')}
              hint={t('record.field.why-hint')}
              value={textOf(values, 'why')}
              error={errorFor(errors, 'why')}
            />
            <Checkbox
              name="mentions"
              label={t('record.field.mentions', { who: support.participant })}
              hint={t('record.field.mentions-hint', { who: support.participant })}
              checked={values ? textOf(values, 'mentions') !== '' : (last?.mentionsOther ?? false)}
            />
          </>
        )}
        <Button>{t('record.correct.do')}</Button>
      </Form>
    </Page>
  );
}
