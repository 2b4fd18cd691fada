import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, type FieldError, Form, Page, TextField, useView } from '../../../ui/kit.ts';

interface Props {
  settings: { tieMonths: number; version: number };
  values?: FormValues;
  errors?: FieldError[];
}

/** What the bureau sets for all its audits. */
export function SettingsPage({ settings, values, errors }: Props) {
  const { t } = useView();
  return (
    <Page
      title={t('audit-team.settings.title')}
      lead={t('audit-team.settings.lead')}
      back={{ href: '/granskningar' }}
      errors={errors ?? []}
    >
      <Form action="/byran/regler" version={settings.version}>
        <TextField
          name="tieMonths"
          label={t('audit-team.settings.months')}
          hint={t('audit-team.settings.months-hint')}
          value={values ? textOf(values, 'tieMonths') : String(settings.tieMonths)}
          error={errorFor(errors, 'tieMonths')}
          inputmode="numeric"
          width="short"
        />
        <Button>{t('audit-team.settings.save')}</Button>
      </Form>
    </Page>
  );
}
