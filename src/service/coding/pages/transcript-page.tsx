import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  fieldId,
  Page,
  Pagination,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { CodedTranscript } from '../queries.ts';
import { TURNS_A_PAGE } from '../rules.ts';
import { CodeChoices } from './code-name.tsx';
import { Turn } from './turn.tsx';

interface Props {
  auditId: string;
  transcript: CodedTranscript;
  page: number;
  values?: FormValues;
  errors?: FieldError[];
}

/**
 * A transcript to be coded, a page of turns at a time: tick sentences or mark words, choose codes, press once. The codes
 * stand beside the words where there is room, else below them with a way there always at hand.
 */
export function TranscriptPage({ auditId, transcript, page, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const own = `${base}/utskrifter/${transcript.transcriptId}`;
  const pages = Math.max(1, Math.ceil(transcript.turnCount / TURNS_A_PAGE));
  const codes = new Map(transcript.codes.map((code) => [code.id, code]));
  const ticked = new Set(textsOf(values, 'sentences'));
  const sentencesError = errorFor(errors, 'sentences');
  return (
    <Page
      title={t('coding.transcript.title', { label: transcript.label })}
      lead={t('coding.transcript.lead')}
      width="wide"
      back={{ href: base }}
      errors={errors ?? []}
      scripts={['coding']}
    >
      <p>
        <a href={`${base}/informanter/${transcript.informantId}`}>
          {t('coding.transcript.informant', { label: transcript.label })}
        </a>
      </p>
      <Form action={`${own}?sida=${page}`} label={t('coding.transcript.form')}>
        {/* the Enter key presses the first button of a form: this one, and never a turn's own */}
        <button type="submit" hidden></button>
        <div
          class="coding"
          data-coding=""
          data-words={t('coding.transcript.chosen')}
          data-none={t('coding.transcript.chosen-none')}
          data-filter={t('coding.transcript.filter')}
          data-drop={t('coding.transcript.drop')}
          data-keys={t('coding.transcript.keys')}
          data-keys-text={t('coding.transcript.keys-text')}
        >
          <div class="coding-turns stack">
            {sentencesError !== undefined && (
              <p class="field-error" id={`${fieldId('sentences')}-error`}>
                {sentencesError}
              </p>
            )}
            <Pagination page={page} pages={pages} href={(n) => `${own}?sida=${n}`} />
            <ol class="said-list plain-list" id={fieldId('sentences')} tabindex={-1}>
              {transcript.turns.map((turn) => (
                <Turn auditId={auditId} turn={turn} codes={codes} ticked={ticked} />
              ))}
            </ol>
            <Pagination page={page} pages={pages} href={(n) => `${own}?sida=${n}`} />
          </div>
          <p class="to-codes no-print">
            <a href="#koder">{t('coding.transcript.to-codes')}</a>
          </p>
          <aside class="code-panel stack no-print" id="koder" aria-label={t('coding.transcript.codes')}>
            {textsOf(values, 'spans').map((span) => (
              <input type="hidden" name="spans" value={span} data-kept="" />
            ))}
            <CodeChoices
              legend={t('coding.transcript.codes')}
              codes={transcript.codes}
              chosen={textsOf(values, 'codes')}
              error={errorFor(errors, 'codes')}
            />
            <TextField
              name="newCode"
              label={t('coding.field.new-code')}
              value={textOf(values, 'newCode')}
              error={errorFor(errors, 'newCode')}
              optional
            />
            <Button>{t('coding.transcript.do')}</Button>
          </aside>
        </div>
      </Form>
    </Page>
  );
}
