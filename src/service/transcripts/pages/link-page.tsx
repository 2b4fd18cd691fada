import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  errorFor,
  type FieldError,
  Fieldset,
  Form,
  Page,
  Pagination,
  Select,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { linkField, stoodField } from '../form.ts';
import type { GuideQuestion, Transcript, Turn } from '../queries.ts';

interface Props {
  auditId: string;
  transcript: Transcript;
  turns: Turn[];
  questions: GuideQuestion[];
  page: number;
  pages: number;
  values?: FormValues;
  errors?: FieldError[];
}

/** Which question each turn answers: one by one, all that are ticked, or all from one number to another. */
export function LinkPage(props: Props) {
  const { auditId, transcript, turns, questions, page, pages, errors } = props;
  const { t } = useView();
  const base = `/granskningar/${auditId}/utskrifter/${transcript.id}`;
  const action = `${base}/fragor?sida=${page}`;
  return (
    <Page
      title={t('transcripts.link.title')}
      lead={t('transcripts.link.lead')}
      back={{ href: `${base}?sida=${page}` }}
      errors={errors ?? []}
      width="wide"
      unlisted
    >
      {questions.length === 0 ? (
        <EmptyState title={t('transcripts.link.no-guide')}>{t('transcripts.link.no-guide-text')}</EmptyState>
      ) : (
        <>
          <Form action={action} label={t('transcripts.link.title')}>
            <Many {...props} />
            <ol class="turns plain-list" start={turns[0]?.position ?? 1} id="turns">
              {turns.map((turn) => (
                <TurnRow {...props} turn={turn} />
              ))}
            </ol>
            <ButtonRow>
              <Button name="how" value="each">
                {t('transcripts.link.save')}
              </Button>
            </ButtonRow>
          </Form>
          <Pagination page={page} pages={pages} href={(to) => `${base}/fragor?sida=${to}`} />
          <Form action={action} label={t('transcripts.link.recognise')}>
            <p class="soft">{t('transcripts.link.recognise-how')}</p>
            <Button variant="quiet" name="how" value="recognise">
              {t('transcripts.link.recognise')}
            </Button>
          </Form>
        </>
      )}
    </Page>
  );
}

function options(questions: GuideQuestion[], none: string) {
  return [
    { value: '', label: none },
    ...questions.map((question, index) => ({ value: question.id, label: `${index + 1}. ${question.text}` })),
  ];
}

function Many({ questions, values, errors }: Props) {
  const { t } = useView();
  return (
    <Fieldset legend={t('transcripts.link.many')} hint={t('transcripts.link.many-hint')}>
      <Select
        name="question"
        label={t('transcripts.link.question')}
        options={options(questions, t('transcripts.link.none'))}
        value={textOf(values, 'question')}
        width="full"
      />
      <div class="link-span">
        <TextField
          name="from"
          label={t('transcripts.link.from')}
          value={textOf(values, 'from')}
          error={errorFor(errors, 'from')}
          inputmode="numeric"
          width="short"
          optional
        />
        <TextField
          name="to"
          label={t('transcripts.link.to')}
          value={textOf(values, 'to')}
          error={errorFor(errors, 'to')}
          inputmode="numeric"
          width="short"
          optional
        />
      </div>
      <ButtonRow>
        <Button variant="secondary" name="how" value="span">
          {t('transcripts.link.span')}
        </Button>
        <Button variant="secondary" name="how" value="ticked">
          {t('transcripts.link.ticked')}
        </Button>
      </ButtonRow>
    </Fieldset>
  );
}

function TurnRow({ turn, questions, values }: Props & { turn: Turn }) {
  const { t } = useView();
  const stands = turn.questions[0]?.id ?? '';
  const name = linkField(turn.id);
  const ticked = textsOf(values, 'turns').includes(turn.id);
  return (
    <li class={`turn turn-${turn.speaker}`} id={`replik-${turn.position}`}>
      <div class="turn-speaker ds-field choice">
        <input
          class="ds-input"
          type="checkbox"
          id={`ticked-${turn.id}`}
          name="turns"
          value={turn.id}
          checked={ticked}
        />
        <label for={`ticked-${turn.id}`}>
          <span class="turn-number">{turn.position}</span> {t(`transcripts.speaker.${turn.speaker}`)}
        </label>
      </div>
      <div class="turn-body">
        <p class="turn-words">{turn.words}</p>
        <input type="hidden" name={stoodField(turn.id)} value={stands} />
        <Select
          name={name}
          label={t('transcripts.link.of', { number: turn.position })}
          options={options(questions, t('transcripts.link.none'))}
          value={values && name in values ? textOf(values, name) : stands}
          width="full"
          hideLabel
        />
        {turn.questions.some(({ how }) => how === 'recognised') && (
          <p class="soft">{t('transcripts.link.recognised')}</p>
        )}
      </div>
    </li>
  );
}
