import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, type FieldError, Form, Page, Radios, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { SharedWith } from '../tables.ts';

interface Props {
  support: Support;
  chosen: SharedWith;
  values?: FormValues;
  errors?: FieldError[];
}

/** Who may see it? */
export function SharePage({ support, chosen, values, errors }: Props) {
  const { t } = useView();
  const base = `/stod/${support.id}/sjalvstandighet`;
  return (
    <Page
      title={t('independence.share.question')}
      heading={null}
      readAloud
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form action={`${base}/visa`}>
        <Radios
          name="with"
          legend={t('independence.share.question')}
          legendAs="h1"
          hint={t('independence.share.hint')}
          options={[
            {
              value: 'nobody',
              label: t('independence.share.nobody'),
              hint: t('independence.share.nobody-hint'),
              icon: 'lock',
            },
            {
              value: 'workers',
              label: t('independence.share.workers'),
              hint: t('independence.share.workers-hint'),
              icon: 'users',
            },
          ]}
          value={values ? textOf(values, 'with') : chosen}
          error={errorFor(errors, 'with')}
        />
        <Button>{t('independence.share.save')}</Button>
      </Form>
    </Page>
  );
}
