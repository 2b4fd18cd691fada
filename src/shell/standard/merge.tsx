import type { AppContext, Conflict, FormValues } from '../../kernel/requests/context.ts';
import { versionField } from '../../kernel/requests/form.ts';
import { Button, ButtonRow, Form, LinkButton, Page, Section, TextArea, useView } from '../../ui/kit.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { Lines } from './lines.tsx';

function Merge({ conflict, form, action }: { conflict: Conflict; form: FormValues; action: string }) {
  const { t } = useView();
  const names = conflict.fields.map(({ name }) => name);
  return (
    <Page title={t('shell.merge.title')} lead={t('shell.merge.lead')} width="wide" unlisted>
      <p>{t('shell.merge.what')}</p>
      <Form action={action} version={conflict.version}>
        <HiddenFields form={form} without={[...names, versionField]} />
        {conflict.fields.map(({ name, label, theirs, mine }, index) => (
          <Section heading={label} id={`skillnad-${index + 1}`}>
            <div class="merge-texts stack">
              <div class="stack">
                <p>{t('shell.merge.theirs')}</p>
                <blockquote class="written">
                  <Lines text={theirs || t('shell.merge.nothing')} />
                </blockquote>
              </div>
              <TextArea
                name={name}
                label={t('shell.merge.mine')}
                hint={t('shell.merge.hint')}
                value={mine}
                rows={8}
              />
            </div>
          </Section>
        ))}
        <ButtonRow>
          <Button>{t('shell.merge.save')}</Button>
          <LinkButton variant="quiet" href="/">
            {t('shell.merge.leave')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}

/**
 * Somebody else saved first: both texts of each field that differs, the reader's own to go on with, and the rest of the
 * form unseen. Saving sends the version that now stands, so a third save in between is met with this page again.
 */
export async function mergePage(c: AppContext, conflict: Conflict, form: FormValues): Promise<Response> {
  c.status(409);
  // with its query: a text that waited while its writer signed in is let go of when it has been received at last
  const { pathname, search } = new URL(c.req.url);
  return c.render(<Merge conflict={conflict} form={form} action={pathname + search} />);
}
