import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Contact } from '../queries.ts';
import { ContactLines } from './rights-pages.tsx';

const base = '/enhetens-kontakter';

/** The manager's list of whom participants can turn to. */
export function ContactsPage({ contacts }: { contacts: Contact[] }) {
  const { t } = useView();
  return (
    <Page title={t('rights.contacts.title')} lead={t('rights.contacts.lead')}>
      {contacts.length === 0 && (
        <EmptyState title={t('rights.contacts.none')}>{t('rights.contacts.none-text')}</EmptyState>
      )}
      {contacts.map((contact, index) => (
        <div class="stack">
          <p>
            <ContactLines contact={contact} />
          </p>
          <ButtonRow>
            <LinkButton href={`${base}/${contact.id}`} variant="secondary" about={contact.name}>
              {t('rights.contacts.change')}
            </LinkButton>
            {index > 0 && <Move contact={contact} way="upp" />}
            {index < contacts.length - 1 && <Move contact={contact} way="ner" />}
          </ButtonRow>
        </div>
      ))}
      <LinkButton href={`${base}/ny`} icon="plus">
        {t('rights.contacts.add')}
      </LinkButton>
    </Page>
  );
}

function Move({ contact, way }: { contact: Contact; way: 'upp' | 'ner' }) {
  const { t } = useView();
  return (
    <Form action={`${base}/${contact.id}/flytta`} inline>
      <Button variant="quiet" name="vart" value={way} about={contact.name}>
        {t(way === 'upp' ? 'rights.contacts.up' : 'rights.contacts.down')}
      </Button>
    </Form>
  );
}

interface Props {
  contact?: Contact;
  values?: FormValues;
  errors?: FieldError[];
}

/** One contact: a new one, or changed. */
export function ContactPage({ contact, values, errors }: Props) {
  const { t } = useView();
  const value = (name: 'name' | 'about' | 'phone' | 'email' | 'hours') =>
    values ? textOf(values, name) : contact?.[name];
  return (
    <Page
      title={t(contact ? 'rights.contacts.change-title' : 'rights.contacts.add')}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form
        action={contact ? `${base}/${contact.id}` : `${base}/ny`}
        {...(contact ? { version: contact.version } : {})}
      >
        <TextField
          name="name"
          label={t('rights.field.name')}
          hint={t('rights.field.name-hint')}
          value={value('name')}
          error={errorFor(errors, 'name')}
        />
        <TextArea
          name="about"
          label={t('rights.field.about')}
          hint={t('rights.field.about-hint')}
          value={value('about')}
          error={errorFor(errors, 'about')}
          rows={2}
          optional
        />
        <TextField
          name="phone"
          label={t('rights.field.phone')}
          type="tel"
          value={value('phone')}
          error={errorFor(errors, 'phone')}
          width="medium"
        />
        <TextField
          name="email"
          label={t('rights.field.email')}
          type="email"
          value={value('email')}
          error={errorFor(errors, 'email')}
          optional
        />
        <TextField
          name="hours"
          label={t('rights.field.hours')}
          hint={t('rights.field.hours-hint')}
          value={value('hours')}
          error={errorFor(errors, 'hours')}
          optional
        />
        <Button>{t('rights.contacts.save')}</Button>
      </Form>
      {contact && (
        <Form action={`${base}/${contact.id}/ta-bort`}>
          <Button variant="danger">{t('rights.contacts.remove')}</Button>
        </Form>
      )}
    </Page>
  );
}
