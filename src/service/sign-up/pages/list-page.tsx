import {
  Button,
  ButtonRow,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import { companies, reaches, ways } from '../details.ts';
import type { BureauKey, SignUpDesk, SignUpRow } from '../queries.ts';
import { SignUpListRow } from './list-row.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { ReceiptCode } from './receipt-code.tsx';

interface Props {
  desk: SignUpDesk;
  signUps: SignUpRow[];
  keys: BureauKey[];
  errors?: FieldError[];
  /** the sign-up whose row stands open: something was just pressed there */
  opened?: string | undefined;
}

/** The coordinator's list of sign-ups: in no order, and closed until the passphrase is written. */
export function ListPage({ desk, signUps, keys, errors, opened }: Props) {
  const { t } = useView();
  const base = `/granskningar/${desk.auditId}/anmalningar`;
  return (
    <Page
      title={t('sign-up.list.title')}
      lead={desk.title}
      back={{ href: `/granskningar/${desk.auditId}/anmalan` }}
      errors={errors ?? []}
      scripts={['sign-up-unlock']}
    >
      <ButtonRow>
        <LinkButton variant="secondary" href={`${base}/ny`}>
          {t('sign-up.list.type-in')}
        </LinkButton>
      </ButtonRow>
      {signUps.length === 0 ? (
        <EmptyState title={t('sign-up.list.none')}>{t('sign-up.list.none-text')}</EmptyState>
      ) : (
        <>
          <Unlock base={base} keys={keys} />
          <p class="soft">{t('sign-up.list.order')}</p>
          <div class="sign-up-rows">
            {signUps.map((signUp, index) => (
              <SignUpListRow
                base={base}
                signUp={signUp}
                number={index + 1}
                auditId={desk.auditId}
                open={signUp.id === opened}
                errors={signUp.id === opened ? errors : undefined}
              />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}

function Unlock({ base, keys }: { base: string; keys: BureauKey[] }) {
  const { t } = useView();
  const labels = {
    name: t('sign-up.typed.name'),
    reach: t('sign-up.typed.reach'),
    contact: t('sign-up.typed.contact'),
    ways: t('sign-up.typed.ways'),
    when: t('sign-up.typed.when'),
    company: t('sign-up.typed.company'),
    eligible: t('sign-up.list.eligible'),
    other: t('sign-up.typed.other'),
  };
  const words = {
    ...Object.fromEntries(reaches.map((one) => [`reach.${one}`, t(`sign-up.reach.${one}`)])),
    ...Object.fromEntries(ways.map((one) => [`way.${one}`, t(`sign-up.way.${one}`)])),
    ...Object.fromEntries(companies.map((one) => [`company.${one}`, t(`sign-up.company.${one}`)])),
  };
  return (
    <>
      <noscript>
        <Notice kind="warning" title={t('sign-up.script.needed')}>
          {t('sign-up.list.script-why')}
        </Notice>
      </noscript>
      <div
        data-unlock
        data-sealed={`${base}/forseglade`}
        data-keys={JSON.stringify(keys.map((key) => key.locked))}
        data-labels={JSON.stringify(labels)}
        data-words={JSON.stringify(words)}
        data-messages={JSON.stringify({
          wrong: t('sign-up.key.error.wrong'),
          working: t('sign-up.key.working'),
          failed: t('sign-up.list.failed'),
          unreadable: t('sign-up.list.unreadable'),
          nothing: t('sign-up.list.nothing-said'),
          open: t('sign-up.list.open'),
          shut: t('sign-up.list.shut'),
          locked: t('sign-up.list.locked'),
        })}
        hidden
      >
        <Form action={base} label={t('sign-up.list.unlock')}>
          <PassphraseField
            id="losenordsfras"
            label={t('sign-up.key.passphrase')}
            hint={t('sign-up.list.unlock-hint')}
            secret
          />
          <ButtonRow>
            <Button icon="lock-open">{t('sign-up.list.unlock')}</Button>
          </ButtonRow>
        </Form>
        <p role="status" data-status></p>
        <button class="ds-button button-secondary" data-variant="secondary" type="button" data-lock hidden>
          {t('sign-up.list.lock')}
        </button>
      </div>
    </>
  );
}

/** Where a sign-up that came by phone, in a text message or on paper is typed in. */
export function TypedInPage({
  auditId,
  receipt,
  shown,
}: {
  auditId: string;
  receipt: string;
  shown: string;
}) {
  const { t } = useView();
  return (
    <Page title={t('sign-up.typed.done')} lead={t('sign-up.typed.done-lead')}>
      <Section heading={t('sign-up.typed.receipt')}>
        <p>{t('sign-up.typed.receipt-what', { address: shown })}</p>
        <ReceiptCode code={receipt} />
      </Section>
      <ButtonRow>
        <LinkButton href={`/granskningar/${auditId}/anmalningar`}>{t('sign-up.typed.back')}</LinkButton>
        <LinkButton variant="secondary" href={`/granskningar/${auditId}/anmalningar/ny`}>
          {t('sign-up.typed.another')}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}
