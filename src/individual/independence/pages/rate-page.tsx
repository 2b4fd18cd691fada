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
  Quote,
  Radios,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { Yardstick } from '../queries.ts';
import { GRADES } from '../rules.ts';

interface Props {
  support: Support;
  yardstick: Yardstick;
  values?: FormValues;
  errors?: FieldError[];
}

/** How is it just now? */
export function RatePage({ support, yardstick, values, errors }: Props) {
  const { t } = useView();
  const base = `/stod/${support.id}/sjalvstandighet`;
  return (
    <Page title={t('independence.rate.question')} readAloud back={{ href: base }} errors={errors ?? []}>
      <Quote>{yardstick.words}</Quote>
      <Form action={`${base}/matt/${yardstick.id}`}>
        <Radios
          name="grade"
          legend={t('independence.rate.legend')}
          hint={t('independence.rate.hint')}
          options={GRADES.map(({ grade, icon }) => ({
            value: String(grade),
            label: t(`independence.grade.${grade}`),
            icon,
          }))}
          value={textOf(values, 'grade')}
          error={errorFor(errors, 'grade')}
        />
        <TextField
          name="words"
          label={t('independence.rate.words')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          maxlength={1000}
          optional
        />
        <ButtonRow>
          <Button variant="voice">{t('independence.rate.save')}</Button>
          <LinkButton variant="quiet" href={base}>
            {t('independence.not-now')}
          </LinkButton>
        </ButtonRow>
      </Form>
      <Form action={`${base}/matt/${yardstick.id}/lagg-undan`} inline>
        <Button variant="quiet">{t('independence.lay-aside')}</Button>
      </Form>
    </Page>
  );
}
