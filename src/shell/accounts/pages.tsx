import { roles } from '../../kernel/access/roles.ts';
import {
  Button,
  ButtonRow,
  DateField,
  type DateParts,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Page,
  Pagination,
  Select,
  TextField,
  useView,
} from '../../ui/kit.ts';
import type { OrganisationRow } from '../organisations/types.ts';
import type { PersonRow } from './types.ts';

const listHref = (search: string, page: number) => {
  const query = new URLSearchParams({
    ...(search ? { sok: search } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
  });
  return query.size > 0 ? `/konton?${query}` : '/konton';
};

/** Everybody who has an account, with the roles they hold today. */
export function AccountsPage({
  people,
  more,
  search,
  page,
}: {
  people: readonly PersonRow[];
  /** there is a page after this one */
  more: boolean;
  search: string;
  page: number;
}) {
  const { t } = useView();
  return (
    <Page title={t('shell.accounts.nav')} lead={t('shell.accounts.lead')} width="wide">
      <ButtonRow>
        <LinkButton href="/konton/ny">{t('shell.accounts.add')}</LinkButton>
      </ButtonRow>
      <Form action="/konton" method="get" inline label={t('shell.accounts.search')}>
        <TextField
          name="sok"
          type="search"
          label={t('shell.accounts.search')}
          value={search}
          width="medium"
          autocomplete="off"
          spellcheck={false}
        />
        <Button variant="secondary">{t('shell.accounts.search-button')}</Button>
      </Form>
      {people.length === 0 && page === 1 && <EmptyState title={t('shell.accounts.nobody')} />}
      {people.length === 0 && page > 1 && (
        <EmptyState
          title={t('shell.accounts.no-page')}
          action={
            <LinkButton variant="secondary" href={listHref(search, 1)}>
              {t('shell.accounts.first-page')}
            </LinkButton>
          }
        />
      )}
      <LinkList
        label={t('shell.accounts.nav')}
        items={people.map(({ id, name, roles: held }) => ({
          href: `/konton/${id}`,
          title: name,
          detail:
            held.length === 0
              ? t('shell.accounts.no-role')
              : held.map(({ role, organisation }) => `${t(`role.${role}`)}, ${organisation}`).join(' · '),
        }))}
      />
      {people.length > 0 && (
        <Pagination page={page} pages={{ more }} href={(number) => listHref(search, number)} />
      )}
    </Page>
  );
}

/** What a role is asked for with, on its own or with a new person. */
export function RoleFields({
  organisations,
  values,
  errors,
}: {
  organisations: readonly OrganisationRow[];
  values: { role: string; organisation: string; until: DateParts };
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  const order = new Intl.Collator('sv');
  const byName = roles
    .map((role) => ({ value: role, label: t(`role.${role}`) }))
    .sort((a, b) => order.compare(a.label, b.label));
  const choose = { value: '', label: t('shell.accounts.choose') };
  return (
    <>
      <Select
        name="role"
        label={t('shell.accounts.role')}
        options={[choose, ...byName]}
        value={values.role}
        error={errorFor(errors, 'role')}
      />
      <Select
        name="organisation"
        label={t('shell.accounts.organisation')}
        options={[choose, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
        value={values.organisation}
        error={errorFor(errors, 'organisation')}
      />
      <DateField
        name="slutar"
        legend={t('shell.accounts.until')}
        hint={t('shell.accounts.until-hint')}
        optional
        value={values.until}
        error={errorFor(errors, 'slutar')}
      />
    </>
  );
}

/** The two things that are known about a person here. */
export function PersonFields({
  values,
  errors,
}: {
  values: { name: string; email: string | null };
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  return (
    <>
      <TextField
        name="name"
        label={t('shell.accounts.name')}
        value={values.name}
        error={errorFor(errors, 'name')}
        autocomplete="off"
        spellcheck={false}
      />
      <TextField
        name="email"
        type="email"
        label={t('shell.accounts.email')}
        optional
        value={values.email ?? ''}
        error={errorFor(errors, 'email')}
        autocomplete="off"
        spellcheck={false}
      />
    </>
  );
}

/** Somebody new, with their first role. */
export function NewPersonPage({
  organisations,
  values,
  errors,
}: {
  organisations: readonly OrganisationRow[];
  values: { name: string; email: string; role: string; organisation: string; until: DateParts };
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.accounts.add')}
      lead={t('shell.accounts.add-lead')}
      errors={errors}
      back={{ href: '/konton', label: t('shell.accounts.nav') }}
    >
      <Form action="/konton/ny">
        <PersonFields values={values} errors={errors} />
        <RoleFields organisations={organisations} values={values} errors={errors} />
        <Button>{t('shell.accounts.save-new')}</Button>
      </Form>
    </Page>
  );
}
