import type { AppContext, FormValues } from '../../kernel/requests/context.ts';
import { Button, ButtonRow, Form, LinkButton, Page, useView } from '../../ui/kit.ts';
import { HiddenFields, Written, writtenTexts } from './hidden-fields.tsx';

function SentTwice({ form, action }: { form: FormValues; action: string }) {
  const { t } = useView();
  const texts = writtenTexts(form);
  return (
    <Page title={t('shell.sent-twice.title')} lead={t('shell.sent-twice.lead')} unlisted>
      <p>{t('shell.sent-twice.what')}</p>
      {texts.length > 0 && <p>{t('shell.wrote')}</p>}
      <Written texts={texts} />
      <Form action={action}>
        <HiddenFields form={form} />
        <ButtonRow>
          <Button>{t('shell.sent-twice.send')}</Button>
          <LinkButton variant="quiet" href="/">
            {t('shell.sent-twice.leave')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** The same form came back with other words in it: they are kept, and the reader says whether to send them too. */
export async function sentTwicePage(c: AppContext, form: FormValues): Promise<Response> {
  c.status(409);
  return c.render(<SentTwice form={form} action={c.req.path} />);
}
