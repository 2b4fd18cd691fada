import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  CopyLink,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Qr,
  Radios,
  Section,
  Tag,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Signal, SignUpDesk } from '../queries.ts';
import { refusalToOpen } from '../rules.ts';

interface Props {
  desk: SignUpDesk;
  /** the whole address behind the link, and its QR code as SVG */
  link: { url: string; qr: string } | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

const tones = { 'not-yet': 'plain', open: 'going', full: 'waiting', closed: 'done' } as const;

/** The coordinator's page on how people sign up: the link, whether it is open, and what the commissioner is told. */
export function DeskPage({ desk, link, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${desk.auditId}/anmalan`;
  return (
    <Page
      title={t('sign-up.desk.title')}
      lead={desk.title}
      back={{ href: `/granskningar/${desk.auditId}` }}
      errors={errors ?? []}
    >
      {desk.recipient === null && (
        <Notice title={t('sign-up.desk.no-key')}>
          <p>{t('sign-up.desk.no-key-why')}</p>
          <LinkButton href="/byrans-nyckel">{t('sign-up.key.make')}</LinkButton>
        </Notice>
      )}
      {link ? (
        <Section heading={t('sign-up.desk.link')}>
          <p>{t('sign-up.desk.link-what')}</p>
          <CopyLink url={link.url} label={t('sign-up.desk.link-label')} />
          <Qr svg={link.qr} label={t('sign-up.desk.qr')} url={link.url} />
        </Section>
      ) : (
        <Section heading={t('sign-up.desk.link')}>
          <p>{t('sign-up.desk.link-none')}</p>
          <Form action={`${base}/lank`}>
            <Button variant={desk.recipient === null ? 'secondary' : 'primary'}>
              {t('sign-up.desk.link-make')}
            </Button>
          </Form>
        </Section>
      )}
      {desk.link && <Gate desk={desk} errors={errors} />}
      {desk.gate.state !== 'not-yet' && (
        <Section heading={t('sign-up.list.title')}>
          <p>{t('sign-up.desk.received', { count: desk.received })}</p>
          <ButtonRow>
            <LinkButton variant="secondary" href={`/granskningar/${desk.auditId}/anmalningar`}>
              {t('sign-up.desk.to-list')}
            </LinkButton>
          </ButtonRow>
        </Section>
      )}
      {desk.link && <Words desk={desk} values={values} errors={errors} />}
      {desk.gate.state !== 'not-yet' && <SignalForm desk={desk} errors={errors} />}
    </Page>
  );
}

function Gate({ desk, errors }: Pick<Props, 'desk' | 'errors'>) {
  const { t } = useView();
  const { state, version } = desk.gate;
  const refusal = refusalToOpen({
    hasKey: desk.recipient !== null,
    hasLink: desk.link !== null,
    stage: desk.stage,
  });
  const choices = (['open', 'full', 'closed'] as const).filter(
    (choice) =>
      choice !== state && !(refusal && choice !== 'closed') && !(state === 'not-yet' && choice !== 'open'),
  );
  const error = errorFor(errors, 'state');
  return (
    <Section heading={t('sign-up.gate.title')}>
      <p>
        <Tag tone={tones[state]}>{t(`sign-up.gate.${state}`)}</Tag>
      </p>
      <p>{t(`sign-up.gate.${state}-means`)}</p>
      {refusal && state !== 'closed' && <p class="soft">{t(refusal)}</p>}
      {error && <p class="field-error">{error}</p>}
      {choices.length > 0 && (
        <Form action={`/granskningar/${desk.auditId}/anmalan/lage`} version={version} id="state">
          <ButtonRow>
            {choices.map((choice) => (
              <Button variant={choice === 'open' ? 'primary' : 'secondary'} name="state" value={choice}>
                {t(`sign-up.gate.do-${choice}`)}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      )}
      <p class="soft">{t('sign-up.gate.same')}</p>
    </Section>
  );
}

function Words({ desk, values, errors }: Pick<Props, 'desk' | 'values' | 'errors'>) {
  const { t } = useView();
  const link = desk.link!;
  const value = (name: 'eligibility' | 'contact') =>
    values?.[name] === undefined ? link[name] : textOf(values, name);
  return (
    <Section heading={t('sign-up.words.title')}>
      <Form action={`/granskningar/${desk.auditId}/anmalan/ord`} version={link.version}>
        <TextArea
          name="eligibility"
          label={t('sign-up.words.eligibility')}
          hint={t('sign-up.words.eligibility-hint')}
          value={value('eligibility')}
          error={errorFor(errors, 'eligibility')}
          rows={2}
          maxlength={300}
          optional
        />
        <TextField
          name="contact"
          label={t('sign-up.words.contact')}
          hint={t('sign-up.words.contact-hint')}
          value={value('contact')}
          error={errorFor(errors, 'contact')}
          maxlength={300}
          optional
        />
        <Button variant="secondary">{t('sign-up.words.save')}</Button>
      </Form>
    </Section>
  );
}

function SignalForm({ desk, errors }: Pick<Props, 'desk' | 'errors'>) {
  const { t } = useView();
  return (
    <Section heading={t('sign-up.signal.title')}>
      <p>{t('sign-up.signal.why')}</p>
      <Form action={`/granskningar/${desk.auditId}/anmalan/besked`}>
        <Radios
          name="enough"
          legend={t('sign-up.signal.say')}
          options={[
            { value: 'nej', label: t('sign-up.signal.not-enough') },
            { value: 'ja', label: t('sign-up.signal.enough') },
          ]}
          value={desk.signal ? (desk.signal.enough ? 'ja' : 'nej') : undefined}
          error={errorFor(errors, 'enough')}
        />
        <Button variant="secondary">{t('sign-up.signal.do')}</Button>
      </Form>
    </Section>
  );
}

/** What the commissioner may know: enough, not yet enough, or nothing said. No number, no day. */
export function SignalPage({ auditId, signal }: { auditId: string; signal: Signal }) {
  const { t } = useView();
  const words = signal.enough === null ? 'unsaid' : signal.enough ? 'enough' : 'not-enough';
  return (
    <Page title={t('sign-up.desk.title')} lead={signal.title} back={{ href: `/granskningar/${auditId}` }}>
      <Notice title={t(`sign-up.signal.commissioner-${words}`)}>
        {t(`sign-up.signal.commissioner-${words}-means`)}
      </Notice>
      <p>{t('sign-up.signal.commissioner-why')}</p>
    </Page>
  );
}
