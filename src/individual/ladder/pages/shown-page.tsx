import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, type FieldError, Form, Page, Radios, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';

interface Props {
  support: Support;
  shown: boolean;
  values?: FormValues;
  errors?: FieldError[];
}

/** Do you want to show your answers to those who come? */
export function ShownPage({ support, shown, values, errors }: Props) {
  const { t } = useView();
  const base = `/stod/${support.id}/trappan`;
  return (
    <Page
      title={t('ladder.shown.question')}
      heading={null}
      readAloud
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form action={`${base}/visa`}>
        <Radios
          name="shown"
          legend={t('ladder.shown.question')}
          legendAs="h1"
          hint={t('ladder.shown.hint')}
          options={[
            { value: 'nej', label: t('ladder.shown.no'), hint: t('ladder.shown.no-hint'), icon: 'lock' },
            { value: 'ja', label: t('ladder.shown.yes'), hint: t('ladder.shown.yes-hint'), icon: 'users' },
          ]}
          value={values ? textOf(values, 'shown') : shown ? 'ja' : 'nej'}
          error={errorFor(errors, 'shown')}
        />
        <Button>{t('ladder.save-choice')}</Button>
      </Form>
    </Page>
  );
}
