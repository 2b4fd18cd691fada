import type { FormValues } from '../../kernel/requests/context.ts';
import { keyField } from '../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  useView,
} from '../../ui/kit.ts';
import { HiddenFields, Written, writtenTexts } from '../standard/hidden-fields.tsx';
import { type ParkedForm, parkedQuery } from './parked.ts';

const asValues = ({ fields }: ParkedForm): FormValues => {
  const values: Record<string, string[]> = {};
  for (const { name, value } of fields) values[name] = [...(values[name] ?? []), value];
  return values;
};

function sendTo({ id, path }: ParkedForm): string {
  return `${path}${path.includes('?') ? '&' : '?'}${parkedQuery}=${id}`;
}

function Parked({ parked, number }: { parked: ParkedForm; number: number }) {
  const { t } = useView();
  const values = asValues(parked);
  const key = values[keyField];
  return (
    <Section heading={t('shell.parked.form', { number })} id={`text-${number}`}>
      <Written texts={writtenTexts(values)} />
      {parked.files.length > 0 && (
        <Notice kind="warning">
          <p>{t('shell.parked.files', { files: parked.files.join(', '), count: parked.files.length })}</p>
        </Notice>
      )}
      {/* its own idempotency key goes with it: pressed twice, or sent from two tabs, it is still done once */}
      <Form action={sendTo(parked)} {...(Array.isArray(key) ? { token: String(key[0]) } : {})}>
        <HiddenFields form={values} />
        <Button about={t('shell.parked.form', { number })}>{t('shell.parked.send')}</Button>
      </Form>
      <Form action="/fortsatt">
        <input type="hidden" name="bort" value={parked.id} />
        <Button variant="quiet" about={t('shell.parked.form', { number })}>
          {t('shell.parked.drop')}
        </Button>
      </Form>
    </Section>
  );
}

/** What somebody wrote when their session had ended: to be read, sent on or thrown away. */
export function ParkedPage({ forms, onward }: { forms: readonly ParkedForm[]; onward: string }) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.parked.title')}
      lead={forms.length > 0 ? t('shell.parked.lead') : undefined}
      unlisted
    >
      {forms.length === 0 && <EmptyState title={t('shell.parked.empty')} />}
      {forms.map((parked, index) => (
        <Parked parked={parked} number={index + 1} />
      ))}
      <ButtonRow>
        <LinkButton href={onward} variant="quiet">
          {t('shell.parked.onward')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}

/** Nobody knows whose form this is, or it is too large to keep: the reader gets their words back on the page. */
export function NotKeptPage({ form, action }: { form: FormValues; action: string }) {
  const { t } = useView();
  return (
    <Page title={t('shell.not-kept.title')} lead={t('shell.not-kept.lead')} unlisted>
      <p>{t('shell.not-kept.what')}</p>
      <Written texts={writtenTexts(form)} />
      <Form action={action}>
        <HiddenFields form={form} />
        <ButtonRow>
          <LinkButton href="/logga-in" newTab>
            {t('shell.not-kept.sign-in')}
          </LinkButton>
          <Button variant="secondary">{t('shell.not-kept.send')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
