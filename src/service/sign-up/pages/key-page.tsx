import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Checkbox,
  Details,
  type FieldError,
  Form,
  Notice,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { BureauKey } from '../queries.ts';
import { PassphraseField } from './passphrase-field.tsx';

interface Props {
  bureau: string;
  keys: BureauKey[];
  /** today, for the recovery sheet */
  today: string;
  saved?: boolean;
  errors?: FieldError[];
}

/** The bureau's own key: made once, in the browser, by somebody who can keep a passphrase. */
export function KeyPage({ bureau, keys, today, saved, errors }: Props) {
  const { t, lang } = useView();
  const inUse = keys.find((key) => key.replacedOn === null);
  return (
    <Page
      title={t('sign-up.key.title')}
      lead={t('sign-up.key.lead')}
      errors={errors ?? []}
      scripts={['bureau-key']}
    >
      <noscript>
        <Notice kind="warning" title={t('sign-up.script.needed')}>
          {t('sign-up.key.script-why')}
        </Notice>
      </noscript>
      {saved && (
        <Notice kind="success" fresh>
          {t('sign-up.key.saved')}
        </Notice>
      )}
      {inUse ? (
        <>
          <p>{t('sign-up.key.made', { day: formatDay(inUse.madeOn, lang, { weekday: false }) })}</p>
          <Section heading={t('sign-up.key.change')}>
            <ChangePassphrase inUse={inUse} />
          </Section>
          <Details summary={t('sign-up.key.lost')}>
            <p>{t('sign-up.key.lost-what')}</p>
            <MakeKey bureau={bureau} today={today} replaces={inUse.id} />
          </Details>
        </>
      ) : (
        <Section heading={t('sign-up.key.make')}>
          <MakeKey bureau={bureau} today={today} />
        </Section>
      )}
    </Page>
  );
}

function scriptTexts(t: ReturnType<typeof useView>['t']) {
  return JSON.stringify({
    short: t('sign-up.key.error.short'),
    repeats: t('sign-up.key.error.repeats'),
    differ: t('sign-up.key.error.differ'),
    wrong: t('sign-up.key.error.wrong'),
    working: t('sign-up.key.working'),
    paper: t('sign-up.key.error.paper'),
    failed: t('sign-up.key.error.script'),
  });
}

function MakeKey({ bureau, today, replaces }: { bureau: string; today: string; replaces?: string }) {
  const { t, lang } = useView();
  return (
    <div data-make-key data-messages={scriptTexts(t)} hidden>
      <Form action="/byrans-nyckel">
        <input type="hidden" name="recipient" value="" />
        <input type="hidden" name="locked" value="" />
        {replaces && <input type="hidden" name="replaces" value={replaces} />}
        <div class="form" data-part="choose">
          <p>{t('sign-up.key.choose')}</p>
          <PassphraseField
            id="losenordsfras"
            label={t('sign-up.key.passphrase')}
            hint={t('sign-up.key.passphrase-hint')}
          />
          <PassphraseField id="losenordsfras-igen" label={t('sign-up.key.passphrase-again')} />
          <p role="status" data-status></p>
          <ButtonRow>
            <Button type="button" name="make">
              {t('sign-up.key.make')}
            </Button>
            <Button type="button" name="suggest" variant="secondary">
              {t('sign-up.key.suggest')}
            </Button>
          </ButtonRow>
        </div>
        <div class="form" data-part="sheet" hidden>
          <section class="section stack" aria-labelledby="blad">
            <h2 id="blad" tabindex={-1}>
              {t('sign-up.key.sheet')}
            </h2>
            <p>{t('sign-up.key.sheet-what', { bureau, day: formatDay(today, lang, { weekday: false }) })}</p>
            <p class="lead">
              <strong data-identity></strong>
            </p>
            <p>{t('sign-up.key.sheet-keep')}</p>
          </section>
          <div class="form no-print">
            <ButtonRow>
              <Button type="button" name="print" variant="secondary" icon="printer">
                {t('sign-up.key.print')}
              </Button>
            </ButtonRow>
            <Checkbox name="pa-papper" label={t('sign-up.key.on-paper')} />
            <p role="status" data-status></p>
            <Button>{t('sign-up.key.save')}</Button>
          </div>
        </div>
      </Form>
    </div>
  );
}

function ChangePassphrase({ inUse }: { inUse: BureauKey }) {
  const { t } = useView();
  return (
    <div data-change-key data-locked={inUse.locked} data-messages={scriptTexts(t)} hidden>
      <Form action="/byrans-nyckel/losenordsfras" version={inUse.version}>
        <input type="hidden" name="key" value={inUse.id} />
        <input type="hidden" name="recipient" value={inUse.recipient} />
        <input type="hidden" name="locked" value="" />
        <PassphraseField
          id="nuvarande"
          label={t('sign-up.key.current')}
          hint={t('sign-up.key.current-hint')}
          secret
        />
        <PassphraseField id="ny-fras" label={t('sign-up.key.new')} hint={t('sign-up.key.passphrase-hint')} />
        <PassphraseField id="ny-fras-igen" label={t('sign-up.key.passphrase-again')} />
        <p role="status" data-status></p>
        <ButtonRow>
          <Button>{t('sign-up.key.change-save')}</Button>
          <Button type="button" name="suggest" variant="secondary">
            {t('sign-up.key.suggest')}
          </Button>
        </ButtonRow>
      </Form>
    </div>
  );
}
