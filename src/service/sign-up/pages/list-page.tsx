import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  Select,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import { companies, reaches, ways } from '../details.ts';
import type { BureauKey, SignUpDesk, SignUpRow } from '../queries.ts';
import type { Standing } from '../rules.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface Props {
  desk: SignUpDesk;
  signUps: SignUpRow[];
  keys: BureauKey[];
  errors?: FieldError[];
}

const tones: Record<Standing, 'waiting' | 'going' | 'done' | 'plain'> = {
  received: 'waiting',
  contacted: 'going',
  booked: 'going',
  interviewed: 'done',
  'not-this-time': 'plain',
};

/** The coordinator's list of sign-ups: in no order, and closed until the passphrase is written. */
export function ListPage({ desk, signUps, keys, errors }: Props) {
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
          {signUps.map((signUp, index) => (
            <Row base={base} signUp={signUp} number={index + 1} auditId={desk.auditId} />
          ))}
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

function Row({
  base,
  signUp,
  number,
  auditId,
}: {
  base: string;
  signUp: SignUpRow;
  number: number;
  auditId: string;
}) {
  const { t, lang } = useView();
  return (
    <section class="section stack" id={`anmalan-${signUp.id}`} data-row={signUp.id}>
      <h2>
        <span data-name={t('sign-up.list.row', { number })}>{t('sign-up.list.row', { number })}</span>{' '}
      </h2>
      <div data-details>{!signUp.sealed && <p class="soft">{t('sign-up.list.disposed')}</p>}</div>
      <div class="stack" data-plain>
        <p>
          <Tag tone={tones[signUp.standing]}>{t(`sign-up.list.standing.${signUp.standing}`)}</Tag>{' '}
          {signUp.label ??
            t('sign-up.list.signed', { day: formatDay(signUp.signedOn, lang, { weekday: false }) })}
        </p>
        {signUp.informantId ? (
          <AsInformant base={base} signUp={signUp} auditId={auditId} />
        ) : (
          <BeforeInterview base={base} signUp={signUp} />
        )}
      </div>
    </section>
  );
}

function BeforeInterview({ base, signUp }: { base: string; signUp: SignUpRow }) {
  const { t } = useView();
  const marks = (['contacted', 'not-this-time', 'received'] as const).filter(
    (state) => state !== signUp.state,
  );
  return (
    <>
      <Form action={`${base}/${signUp.id}/lage`} inline>
        {marks.map((state) => (
          <Button variant="secondary" name="state" value={state}>
            {t(`sign-up.list.mark-${state}`)}
          </Button>
        ))}
      </Form>
      <Details summary={t('sign-up.list.interview')}>
        <p>{t('sign-up.list.interview-what')}</p>
        <Form action={`${base}/${signUp.id}/deltagare`} inline>
          <Select
            name="way"
            id={`way-${signUp.id}`}
            label={t('sign-up.list.way')}
            options={ways.map((value) => ({ value, label: t(`sign-up.way.${value}`) }))}
          />
          <Button>{t('sign-up.list.interview-do')}</Button>
        </Form>
      </Details>
      <Details summary={t('sign-up.list.remove')}>
        <p>{t('sign-up.list.remove-what')}</p>
        <Form action={`${base}/${signUp.id}/ta-bort`}>
          <Button variant="danger">{t('sign-up.list.remove-do')}</Button>
        </Form>
      </Details>
    </>
  );
}

function AsInformant({ base, signUp, auditId }: { base: string; signUp: SignUpRow; auditId: string }) {
  const { t, lang } = useView();
  const settled = (what: 'gift' | 'report') => {
    const sentOn = what === 'gift' ? signUp.giftSentOn : signUp.reportSentOn;
    const declined = what === 'gift' ? signUp.giftDeclined : signUp.reportDeclined;
    return (
      <Form action={`${base}/${signUp.id}/skickat`} inline>
        <input type="hidden" name="what" value={what} />
        <p>
          {t(`sign-up.list.${what}`)}:{' '}
          {sentOn
            ? t('sign-up.list.sent-on', { day: formatDay(sentOn, lang, { weekday: false }) })
            : declined
              ? t('sign-up.list.declined')
              : t('sign-up.list.owed')}
        </p>
        {sentOn || declined ? (
          signUp.sealed && (
            <Button variant="quiet" name="how" value="owed" about={t(`sign-up.list.${what}`)}>
              {t('sign-up.list.undo')}
            </Button>
          )
        ) : (
          <>
            <Button variant="secondary" name="how" value="sent" about={t(`sign-up.list.${what}`)}>
              {t('sign-up.list.mark-sent')}
            </Button>
            <Button variant="quiet" name="how" value="declined" about={t(`sign-up.list.${what}`)}>
              {t('sign-up.list.mark-declined')}
            </Button>
          </>
        )}
      </Form>
    );
  };
  return (
    <>
      <p>
        {signUp.standing === 'contacted' && (
          <>
            <a
              href={`/granskningar/${auditId}/bokningar/ny?deltagare=${signUp.informantId}`}
              target="_blank"
              rel="noopener"
            >
              {t('sign-up.list.book')}
            </a>
            {' · '}
          </>
        )}
        <a href={`/granskningar/${auditId}/deltagare/${signUp.informantId}`} target="_blank" rel="noopener">
          {t('sign-up.list.consents')}
        </a>
      </p>
      <Details summary={t('sign-up.list.afterwards')}>
        <p>{t('sign-up.list.afterwards-what')}</p>
        {settled('gift')}
        {settled('report')}
      </Details>
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
        <p class="lead">
          <strong>{receipt}</strong>
        </p>
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
