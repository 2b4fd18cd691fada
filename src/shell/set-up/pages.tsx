import { Button, errorFor, type FieldError, Form, Page, TextField, useView } from '../../ui/kit.ts';
import { KindField } from '../organisations/pages.tsx';

/** The first page of a new installation: who it belongs to, and who takes care of its accounts. */
export function SetUpPage({
  begun,
  values,
  errors,
}: {
  /** the administrator has been named before, but never got a way in */
  begun: boolean;
  values: { token: string; kind: string; organisation: string; name: string };
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.set-up.title')}
      lead={begun ? t('shell.set-up.lead-begun') : t('shell.set-up.lead')}
      errors={errors}
      unlisted
    >
      <Form action="/kom-igang">
        <TextField
          name="token"
          label={t('shell.set-up.token')}
          hint={t('shell.set-up.token-hint')}
          value={values.token}
          error={errorFor(errors, 'token')}
          autocomplete="off"
          spellcheck={false}
        />
        {!begun && (
          <>
            <TextField
              name="organisation"
              label={t('shell.set-up.organisation')}
              hint={t('shell.set-up.organisation-hint')}
              value={values.organisation}
              error={errorFor(errors, 'organisation')}
              autocomplete="organization"
              spellcheck={false}
            />
            <KindField value={values.kind} error={errorFor(errors, 'kind')} />
            <TextField
              name="name"
              label={t('shell.set-up.name')}
              hint={t('shell.set-up.name-hint')}
              value={values.name}
              error={errorFor(errors, 'name')}
              autocomplete="name"
              spellcheck={false}
            />
          </>
        )}
        <Button>{t('shell.set-up.go-on')}</Button>
      </Form>
    </Page>
  );
}
