import { transcriptKinds, transcriptLimit } from '../../../kernel/documents/read/transcript.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  FileUpload,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { InformantSource } from '../queries.ts';
import { fileField, textField } from '../reading.ts';
import { refusalToAdd } from '../rules.ts';

interface Props {
  auditId: string;
  source: InformantSource;
  values?: FormValues;
  errors?: FieldError[];
}

/** How what was said comes in: pasted, as a file, or made of the notes of interview mode. */
export function AddPage({ auditId, source, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter`;
  const refusal = refusalToAdd(source);
  const text = textOf(values, textField);
  return (
    <Page
      title={t('transcripts.add.title', { label: source.label })}
      lead={t('transcripts.add.lead')}
      back={{ href: base }}
      errors={errors ?? []}
    >
      {refusal && <Notice kind="warning">{t(refusal)}</Notice>}
      {source.hasTranscript && (
        <LinkButton variant="secondary" href={base}>
          {t('transcripts.to-list')}
        </LinkButton>
      )}
      {source.notes > 0 && !refusal && <FromNotes base={base} source={source} />}
      {(!refusal || text !== '') && (
        <Section heading={t('transcripts.add.text')}>
          {!source.mayRecord && <p>{t('transcripts.add.not-recorded')}</p>}
          <Form action={`${base}/ny`} multipart label={t('transcripts.add.text')}>
            <input type="hidden" name="informant" value={source.informantId} />
            <TextArea
              name={textField}
              label={t('transcripts.add.paste')}
              hint={t('transcripts.add.paste-hint')}
              value={text}
              error={errorFor(errors, textField)}
              rows={12}
              optional
            />
            <FileUpload
              name={fileField}
              label={t('transcripts.add.file')}
              hint={t('transcripts.add.file-hint')}
              accept={transcriptKinds}
              maxMegabytes={transcriptLimit / 1024 / 1024}
              error={errorFor(errors, fileField)}
              optional
            />
            {!refusal && (
              <Button variant={source.notes > 0 && !source.mayRecord ? 'secondary' : 'primary'}>
                {t('transcripts.add.do')}
              </Button>
            )}
          </Form>
        </Section>
      )}
    </Page>
  );
}

function FromNotes({ base, source }: { base: string; source: InformantSource }) {
  const { t } = useView();
  return (
    <Section heading={t('transcripts.notes.title')}>
      <p>{t('transcripts.notes.how', { count: source.notes })}</p>
      <Form action={`${base}/av-anteckningar`} label={t('transcripts.notes.title')}>
        <input type="hidden" name="informant" value={source.informantId} />
        <Button variant={source.mayRecord ? 'secondary' : 'primary'}>{t('transcripts.notes.do')}</Button>
      </Form>
    </Section>
  );
}
