import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  Details,
  errorFor,
  type FieldError,
  Form,
  Page,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { OnePassage } from '../queries.ts';
import { CodeChoices } from './code-name.tsx';
import { PassageWords } from './passages.tsx';

interface Props {
  auditId: string;
  passage: OnePassage;
  values?: FormValues;
  errors?: FieldError[];
}

/** One passage: its words, its codes to tick, and a way to take it away. */
export function PassagePage({ auditId, passage, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const where = `${base}/utskrifter/${passage.transcriptId}?sida=${passage.page}#tur-${passage.turn}`;
  return (
    <Page title={t('coding.passage.title')} back={{ href: where }} errors={errors ?? []}>
      <PassageWords passage={passage} who={passage.label} />
      <p>
        <a href={where}>{t('coding.passage.where', { turn: passage.turn })}</a>
      </p>
      <Form action={`${base}/stallen/${passage.id}`}>
        {passage.codes.map((id) => (
          <input type="hidden" name="before" value={id} />
        ))}
        <CodeChoices
          legend={t('coding.passage.codes')}
          codes={passage.tree}
          chosen={values ? textsOf(values, 'codes') : passage.codes}
          error={errorFor(errors, 'codes')}
        />
        <TextField
          name="newCode"
          label={t('coding.field.new-code')}
          value={textOf(values, 'newCode')}
          error={errorFor(errors, 'newCode')}
          optional
        />
        <Button>{t('coding.save')}</Button>
      </Form>
      <Details summary={t('coding.passage.remove')} open={errorFor(errors, 'sure') !== undefined}>
        <Form action={`${base}/stallen/${passage.id}/ta-bort`}>
          <p>
            {t('coding.passage.remove-means')}
            {passage.claims > 0 && <> {t('coding.passage.in-claims', { count: passage.claims })}</>}
          </p>
          <Checkbox name="sure" label={t('coding.sure')} error={errorFor(errors, 'sure')} />
          <Button variant="danger">{t('coding.passage.remove')}</Button>
        </Form>
      </Details>
    </Page>
  );
}
