import { ButtonRow, LinkButton, Notice, Page, Section, useView } from '../../ui/kit.ts';
import { PasskeyStep } from './passkey-step.tsx';

/** What the sign-in page and the welcome page offer. */
export interface Ways {
  /** the words on the provider's button; undefined where there is no provider */
  oidc: string | undefined;
  /** what the browser is asked for a key */
  passkey: object;
}

const query = (till: string | undefined) => (till ? `?till=${encodeURIComponent(till)}` : '');

/** Sign-in: the provider, a key of one's own, and in the demo the way there. */
export function SignInPage({
  ways,
  till,
  problem,
  kept,
}: {
  ways: Ways;
  till: string | undefined;
  problem?: string;
  /** what somebody wrote is waiting for them */
  kept: boolean;
}) {
  const { t, demo } = useView();
  return (
    <Page title={t('shell.sign-in.title')} lead={t('shell.sign-in.lead')} scripts={['passkey']} unlisted>
      {problem && (
        <Notice kind="warning" fresh>
          <p>{problem}</p>
        </Notice>
      )}
      {kept && (
        <Notice title={t('shell.sign-in.kept.title')}>
          <p>{t('shell.sign-in.kept.what')}</p>
        </Notice>
      )}
      {demo && (
        <ButtonRow>
          <LinkButton href="/demo">{t('shell.sign-in.demo')}</LinkButton>
        </ButtonRow>
      )}
      {ways.oidc && (
        <ButtonRow>
          <LinkButton href={`/logga-in/oidc${query(till)}`} variant={demo ? 'secondary' : 'primary'}>
            {ways.oidc}
          </LinkButton>
        </ButtonRow>
      )}
      <Section heading={t('shell.sign-in.passkey.heading')} id="nyckel">
        <p>{t('shell.sign-in.passkey.what')}</p>
        <PasskeyStep
          kind="sign-in"
          action="/logga-in/nyckel"
          options={ways.passkey}
          button={t('shell.sign-in.passkey.button')}
          variant={ways.oidc || demo ? 'secondary' : 'primary'}
        >
          {till && <input type="hidden" name="till" value={till} />}
        </PasskeyStep>
      </Section>
      <Section heading={t('shell.sign-in.help.heading')} id="hjalp">
        <p>{t('shell.sign-in.help.what')}</p>
      </Section>
    </Page>
  );
}

/** What went wrong on the way to or from the provider, and what one can do. */
export function ProviderPage({
  problem,
}: {
  problem: 'unknown' | 'unavailable' | 'not-signed-in' | 'taken';
}) {
  const { t } = useView();
  return (
    <Page title={t(`shell.provider.${problem}.title`)} lead={t(`shell.provider.${problem}.lead`)} unlisted>
      <p>{t(`shell.provider.${problem}.what`)}</p>
      <ButtonRow>
        <LinkButton href="/logga-in" variant="secondary">
          {t('shell.provider.again')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}

/** The first page of somebody who was invited: who they are here, and how they want to sign in from now on. */
export function WelcomePage({
  name,
  path,
  ways,
  problem,
}: {
  name: string;
  /** the invitation's own path */
  path: string;
  ways: Ways;
  problem?: string;
}) {
  const { t } = useView();
  return (
    <Page
      title={t('shell.welcome.title', { name })}
      lead={t('shell.welcome.lead')}
      scripts={['passkey']}
      readAloud
      unlisted
    >
      {problem && (
        <Notice kind="warning" fresh>
          <p>{problem}</p>
        </Notice>
      )}
      <p>{t('shell.welcome.choose')}</p>
      {ways.oidc && (
        <ButtonRow>
          <LinkButton href={`${path}/oidc`}>{ways.oidc}</LinkButton>
        </ButtonRow>
      )}
      <Section heading={t('shell.welcome.passkey.heading')} id="nyckel">
        <p>{t('shell.welcome.passkey.what')}</p>
        <PasskeyStep
          kind="register"
          action={`${path}/nyckel`}
          options={ways.passkey}
          button={t('shell.welcome.passkey.button')}
          variant={ways.oidc ? 'secondary' : 'primary'}
        />
      </Section>
    </Page>
  );
}

/** An invitation that was used, has ended, or never was: the same words for each. */
export function NoInvitationPage() {
  const { t } = useView();
  return (
    <Page title={t('shell.no-invitation.title')} lead={t('shell.no-invitation.lead')} unlisted>
      <p>{t('shell.no-invitation.what')}</p>
      <ButtonRow>
        <LinkButton href="/logga-in" variant="secondary">
          {t('shell.home.sign-in')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}
