import { Button, errorFor, type FieldError, Form, Page, Radios, useView } from '../../../ui/kit.ts';
import type { Informant } from '../queries.ts';
import { consentKinds, stands } from '../rules.ts';

/** What somebody takes back, and what goes with it: said before it is done, since it cannot be undone. */
export function WithdrawPage({
  informant,
  chosen,
  errors,
}: {
  informant: Informant;
  chosen?: string;
  errors?: FieldError[];
}) {
  const { t } = useView();
  const base = `/granskningar/${informant.auditId}/deltagare/${informant.id}`;
  const options = consentKinds
    .filter((kind) => kind === 'taking-part' || stands(informant.consents, kind))
    .toReversed()
    .map((kind) => ({
      value: kind,
      label: t(`informants.take-back.${kind}`),
      hint: t(`informants.take-back.${kind}-hint`),
    }));
  return (
    <Page
      title={t('informants.take-back.title', { label: informant.label })}
      lead={t('informants.take-back.lead')}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form action={`${base}/ta-tillbaka`}>
        <Radios
          name="what"
          legend={t('informants.take-back.what')}
          options={options}
          value={chosen}
          error={errorFor(errors, 'what')}
        />
        <Button variant="danger">{t('informants.take-back.do')}</Button>
      </Form>
    </Page>
  );
}
