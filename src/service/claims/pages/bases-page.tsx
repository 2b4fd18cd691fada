import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  Checkboxes,
  Details,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkList,
  Page,
  Section,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { BaseRow } from '../assemble.ts';
import type { Claims } from '../queries.ts';

interface Props {
  auditId: string;
  claims: Claims;
  values?: FormValues;
  errors?: FieldError[];
}

const present = (claims: Claims, base: BaseRow) =>
  base.members.filter((id) => claims.voices.some((voice) => voice.id === id));

/** The named parts of the informants that claims can be about. */
export function BasesPage({ auditId, claims, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/pastaenden`;
  return (
    <Page
      title={t('claims.bases.title')}
      lead={t('claims.bases.lead')}
      back={{ href: base }}
      errors={errors ?? []}
    >
      {claims.bases.length === 0 ? (
        <EmptyState title={t('claims.bases.none')}>{t('claims.bases.none-text')}</EmptyState>
      ) : (
        <LinkList
          label={t('claims.bases.title')}
          items={claims.bases.map((one) => ({
            href: `${base}/grupper/${one.id}`,
            title: one.name,
            detail: t('claims.people', { count: present(claims, one).length }),
          }))}
        />
      )}
      <Section heading={t('claims.bases.add')}>
        <Form action={`${base}/grupper`}>
          <BaseFields claims={claims} {...(values ? { values } : {})} errors={errors ?? []} />
          <Button>{t('claims.bases.add')}</Button>
        </Form>
      </Section>
    </Page>
  );
}

/** One part: its name, who is in it, and a way to take it away while no claim needs it. */
export function BasePage({ auditId, claims, base, values, errors }: Props & { base: BaseRow }) {
  const { t } = useView();
  const own = `/granskningar/${auditId}/pastaenden/grupper`;
  return (
    <Page title={t('claims.bases.one', { name: base.name })} back={{ href: own }} errors={errors ?? []}>
      <Form action={`${own}/${base.id}`} version={base.version} label={base.name}>
        <BaseFields claims={claims} base={base} {...(values ? { values } : {})} errors={errors ?? []} />
        <Button>{t('claims.save')}</Button>
      </Form>
      <Details summary={t('claims.bases.remove')} open={errorFor(errors, 'sure') !== undefined}>
        <Form action={`${own}/${base.id}/ta-bort`}>
          <Checkbox name="sure" label={t('claims.sure')} error={errorFor(errors, 'sure')} />
          <Button variant="danger">{t('claims.bases.remove')}</Button>
        </Form>
      </Details>
    </Page>
  );
}

function BaseFields({ claims, base, values, errors }: Omit<Props, 'auditId'> & { base?: BaseRow }) {
  const { t } = useView();
  const typed = values && 'name' in values ? values : undefined;
  return (
    <>
      <TextField
        name="name"
        label={t('claims.bases.name')}
        hint={t('claims.bases.name-hint')}
        value={typed ? textOf(typed, 'name') : (base?.name ?? '')}
        error={errorFor(errors, 'name')}
      />
      <Checkboxes
        name="members"
        legend={t('claims.bases.members')}
        options={claims.voices
          .filter((voice) => !voice.known)
          .map((voice) => ({ value: voice.id, label: voice.label }))}
        values={typed ? textsOf(typed, 'members') : base ? present(claims, base) : []}
        error={errorFor(errors, 'members')}
      />
    </>
  );
}
