import { organisationKinds } from '../../kernel/access/organisations.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Radios,
  Select,
  Table,
  TextField,
  useView,
} from '../../ui/kit.ts';
import type { OrganisationRow } from './types.ts';

const list = '/organisationer';

/** Every organisation of the house. */
export function OrganisationsPage({ organisations }: { organisations: readonly OrganisationRow[] }) {
  const { t } = useView();
  return (
    <Page title={t('shell.organisations.nav')} lead={t('shell.organisations.lead')} width="wide">
      <ButtonRow>
        <LinkButton href={`${list}/ny`}>{t('shell.organisations.add')}</LinkButton>
      </ButtonRow>
      {organisations.length === 0 && <EmptyState title={t('shell.organisations.none')} />}
      {organisations.length > 0 && (
        <Table
          caption={t('shell.organisations.nav')}
          hideCaption
          columns={[
            { label: t('shell.organisations.name') },
            { label: t('shell.organisations.kind-column') },
            { label: t('shell.organisations.parent') },
          ]}
          rows={organisations.map(({ id, name, kind, parent }) => [
            <a href={`${list}/${id}`}>{name}</a>,
            t(`shell.kind.${kind}`),
            parent ?? '–',
          ])}
        />
      )}
    </Page>
  );
}

/** The kinds of organisation, to choose one of. */
export function KindField({ value, error }: { value: string; error?: string | undefined }) {
  const { t } = useView();
  return (
    <Radios
      name="kind"
      legend={t('shell.organisations.kind')}
      options={organisationKinds.map((kind) => ({ value: kind, label: t(`shell.kind.${kind}`) }))}
      value={value}
      error={error}
    />
  );
}

/** A new organisation. */
export function NewOrganisationPage({
  organisations,
  values,
  errors,
}: {
  organisations: readonly OrganisationRow[];
  values: { kind: string; name: string; parent: string };
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.organisations.add')}
      errors={errors}
      back={{ href: list, label: t('shell.organisations.nav') }}
    >
      <Form action={`${list}/ny`}>
        <TextField
          name="name"
          label={t('shell.organisations.name')}
          value={values.name}
          error={errorFor(errors, 'name')}
          autocomplete="off"
          spellcheck={false}
        />
        <KindField value={values.kind} error={errorFor(errors, 'kind')} />
        <Select
          name="parent"
          label={t('shell.organisations.parent')}
          hint={t('shell.organisations.parent-hint')}
          optional
          value={values.parent}
          width="full"
          options={[
            { value: '', label: t('shell.organisations.no-parent') },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button>{t('shell.organisations.save-new')}</Button>
      </Form>
    </Page>
  );
}

/** One organisation, to be given another name. */
export function OrganisationPage({
  organisation,
  name,
  version,
  errors,
}: {
  organisation: OrganisationRow;
  name: string;
  version: number;
  errors: readonly FieldError[];
}) {
  const { t } = useView();
  return (
    <Page
      title={organisation.name}
      lead={[t(`shell.kind.${organisation.kind}`), organisation.parent].filter(Boolean).join(', ')}
      errors={errors}
      back={{ href: list, label: t('shell.organisations.nav') }}
    >
      <Form action={`${list}/${organisation.id}`} version={version}>
        <TextField
          name="name"
          label={t('shell.organisations.name')}
          value={name}
          error={errorFor(errors, 'name')}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{t('shell.organisations.save')}</Button>
      </Form>
    </Page>
  );
}
