import type { IdentityRow, PasskeyRow } from '../../kernel/access/ways-in.ts';
import { formatDay } from '../../kernel/i18n/dates.ts';
import { Button, ButtonRow, Form, LinkButton, Page, Section, Table, useView } from '../../ui/kit.ts';
import type { Ways } from '../sign-in/pages.tsx';
import { PasskeyStep } from '../sign-in/passkey-step.tsx';

/** The ways in that one has, and more of them. */
export function WaysInPage({
  passkeys,
  identities,
  ways,
  errors,
}: {
  passkeys: readonly PasskeyRow[];
  identities: readonly IdentityRow[];
  ways: Ways;
  errors: readonly { field?: string; message: string }[];
}) {
  const { t, lang } = useView();
  const all = [
    ...passkeys.map((key) => ({
      id: key.id,
      words: t('shell.ways.passkey', { device: key.label || t('shell.sessions.unknown-device') }),
      since: formatDay(key.created_on, lang, { weekday: false }),
      used: key.last_used_on ? formatDay(key.last_used_on, lang, { weekday: false }) : t('shell.ways.never'),
    })),
    ...identities.map((identity) => ({
      id: identity.id,
      words: ways.oidc ?? t('shell.sign-in.oidc'),
      since: formatDay(identity.created_on, lang, { weekday: false }),
      used: '–',
    })),
  ];
  return (
    <Page
      title={t('shell.ways.title')}
      lead={t('shell.ways.lead')}
      width="wide"
      errors={errors}
      scripts={['passkey']}
      back={{ href: '/installningar', label: t('shell.preferences.title') }}
    >
      {all.length === 0 && <p>{t('shell.ways.none')}</p>}
      {all.length > 0 && (
        <Table
          caption={t('shell.ways.title')}
          hideCaption
          columns={[
            { label: t('shell.ways.way') },
            { label: t('shell.ways.since') },
            { label: t('shell.ways.used') },
            { label: t('shell.ways.remove') },
          ]}
          rows={all.map(({ id, words, since, used }) => [
            words,
            since,
            used,
            <Form action="/installningar/inloggning" inline>
              <input type="hidden" name="bort" value={id} />
              <Button variant="secondary" about={words}>
                {t('shell.ways.remove')}
              </Button>
            </Form>,
          ])}
        />
      )}
      <Section heading={t('shell.ways.add')} id="fler">
        <p>{t('shell.ways.add-what')}</p>
        <PasskeyStep
          kind="register"
          action="/installningar/inloggning/nyckel"
          options={ways.passkey}
          button={t('shell.ways.add-passkey')}
          variant="secondary"
        />
        {ways.oidc && (
          <ButtonRow>
            <LinkButton href="/installningar/inloggning/oidc" variant="secondary">
              {ways.oidc}
            </LinkButton>
          </ButtonRow>
        )}
      </Section>
    </Page>
  );
}
