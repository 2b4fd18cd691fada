import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { MOST_YARDSTICKS } from '../rules.ts';

interface Props {
  support: Support;
  /** how many there are already */
  inUse: number;
  values?: FormValues;
  errors?: FieldError[];
}

/** One more thing to go by, or none. */
export function YardstickPage({ support, inUse, values, errors }: Props) {
  const { t } = useView();
  const base = `/stod/${support.id}/sjalvstandighet`;
  const full = inUse >= MOST_YARDSTICKS;
  return (
    <Page
      title={t('independence.yardstick.question')}
      lead={t('independence.yardstick.lead')}
      readAloud
      back={{ href: base }}
      errors={errors ?? []}
    >
      {full && <Notice>{t('independence.error.three')}</Notice>}
      {(!full || values) && (
        <Form action={`${base}/matt`}>
          <TextField
            name="words"
            label={t('independence.field.yardstick')}
            hint={t('independence.field.yardstick-hint')}
            value={textOf(values, 'words')}
            error={errorFor(errors, 'words')}
            maxlength={300}
          />
          <ButtonRow>
            <Button>{t('independence.yardstick.save')}</Button>
            <LinkButton variant="quiet" href={base}>
              {t('independence.not-now')}
            </LinkButton>
          </ButtonRow>
        </Form>
      )}
      {!full && (
        <Details summary={t('independence.yardstick.examples')}>
          <ul>
            {[1, 2, 3, 4].map((number) => (
              <li>{t(`independence.yardstick.example.${number}`)}</li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}
