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
  Section,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { recordPath } from '../contract.ts';
import type { NoteRow } from '../queries.ts';
import { currentOf, versionsOf } from '../rules.ts';
import { NoteBody, useWhen } from './note-parts.tsx';

interface Props {
  support: Support;
  note: NoteRow;
  mayCorrect: boolean;
  /** the reader may say what the participant sees of it, and it waits for that */
  mayRead: boolean;
  draftUrl: string;
  draft?: string | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** One note, with all that has become of it, and room for the participant's own words about it. */
export function NotePage({
  support,
  note,
  mayCorrect,
  mayRead,
  draftUrl,
  draft,
  values,
  errors = [],
}: Props) {
  const { t } = useView();
  const when = useWhen();
  const base = recordPath(support.id, note.id);
  const own = support.relation === 'own';
  const answers = own && note.kind !== 'own';
  const staff = support.relation === 'assigned' || support.relation === 'managed';
  const mayHold =
    staff && note.kind !== 'own' && currentOf(versionsOf(note.texts, note.reviews))?.state === 'open';
  return (
    <Page title={when(note)} back={{ href: recordPath(support.id) }} readAloud={own} errors={errors}>
      <NoteBody note={note} support={support} />
      {answers && (
        <Section heading={t('record.answer.title')}>
          <Form action={`${base}/svar`}>
            <TextArea
              name="words"
              label={t('record.answer.label')}
              hint={t('record.answer.hint')}
              value={values ? textOf(values, 'words') : draft}
              draftUrl={draftUrl}
              error={errorFor(errors, 'words')}
            />
            <Button variant="voice">{t('record.answer.do')}</Button>
          </Form>
        </Section>
      )}
      {(mayRead || mayCorrect || mayHold) && (
        <ButtonRow>
          {mayRead && <LinkButton href={`${base}/las-igenom`}>{t('record.read-through')}</LinkButton>}
          {mayCorrect && (
            <LinkButton href={`${base}/ratta`} variant="secondary">
              {t('record.correct')}
            </LinkButton>
          )}
          {mayHold && (
            <Form action={`${base}/hall-inne`} inline>
              <Button variant="quiet">{t('record.hold')}</Button>
            </Form>
          )}
        </ButtonRow>
      )}
      {mayHold && <p class="soft">{t('record.hold-what', { who: support.participant })}</p>}
    </Page>
  );
}
