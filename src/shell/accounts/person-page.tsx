import { formatDay } from '../../kernel/i18n/dates.ts';
import {
  Button,
  type DateParts,
  type FieldError,
  Form,
  Page,
  Section,
  Table,
  useView,
} from '../../ui/kit.ts';
import type { OrganisationRow } from '../organisations/types.ts';
import { PersonFields, RoleFields } from './pages.tsx';
import type { HoldingRow, PersonDetails } from './types.ts';

function Holdings({ person, holdings }: { person: PersonDetails; holdings: readonly HoldingRow[] }) {
  const { t, lang } = useView();
  const day = (value: string) => formatDay(value, lang, { weekday: false });
  if (holdings.length === 0) return <p>{t('shell.accounts.no-role')}</p>;
  return (
    <Table
      caption={t('shell.accounts.roles')}
      hideCaption
      columns={[
        { label: t('shell.accounts.role') },
        { label: t('shell.accounts.from') },
        { label: t('shell.accounts.until') },
        { label: t('shell.accounts.end') },
      ]}
      rows={holdings.map(({ id, role, organisation, valid_from, valid_to, now }) => {
        const words = `${t(`role.${role}`)}, ${organisation}`;
        return [
          words,
          day(valid_from),
          valid_to ? day(valid_to) : '–',
          now ? (
            <Form action={`/konton/${person.id}/roll/${id}/slut`} inline>
              <Button variant="secondary" about={words}>
                {t('shell.accounts.end')}
              </Button>
            </Form>
          ) : (
            t('shell.accounts.ended')
          ),
        ];
      })}
    />
  );
}

/** One person: what they are called, which roles they hold, and a new way in for them. */
export function PersonPage({
  person,
  typed,
  version,
  role,
  holdings,
  organisations,
  errors,
}: {
  person: PersonDetails;
  typed: { name: string; email: string | null };
  version: number;
  role: { role: string; organisation: string; until: DateParts };
  holdings: readonly HoldingRow[];
  organisations: readonly OrganisationRow[];
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={person.name}
      width="wide"
      errors={errors}
      back={{ href: '/konton', label: t('shell.accounts.nav') }}
    >
      <Section heading={t('shell.accounts.roles')} id="roller">
        <Holdings person={person} holdings={holdings} />
      </Section>
      <Section heading={t('shell.accounts.give')} id="ny-roll">
        <Form action={`/konton/${person.id}/roll`}>
          <RoleFields organisations={organisations} values={role} errors={errors} />
          <Button variant="secondary">{t('shell.accounts.give')}</Button>
        </Form>
      </Section>
      <Section heading={t('shell.accounts.invite')} id="inbjudan">
        <p>{t('shell.accounts.invite-what')}</p>
        <Form action={`/konton/${person.id}/inbjudan`}>
          <Button variant="secondary">{t('shell.accounts.invite-button')}</Button>
        </Form>
      </Section>
      <Section heading={t('shell.accounts.details')} id="uppgifter">
        <Form action={`/konton/${person.id}`} version={version}>
          <PersonFields values={typed} errors={errors} />
          <Button variant="secondary">{t('shell.accounts.save')}</Button>
        </Form>
      </Section>
    </Page>
  );
}
