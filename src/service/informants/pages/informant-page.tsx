import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Radios,
  Section,
  SummaryList,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Background, Informant } from '../queries.ts';
import { type ConsentKind, consentKinds, stands } from '../rules.ts';
import { Standing } from './list-page.tsx';

interface Props {
  informant: Informant;
  background: Background | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** One informant: what they have said yes to, what they have told about themselves, and the way out. */
export function InformantPage(props: Props) {
  const { t, lang } = useView();
  const { informant, errors } = props;
  return (
    <Page
      title={informant.label}
      lead={<Standing informant={informant} />}
      back={{ href: `/granskningar/${informant.auditId}/deltagare` }}
      errors={errors ?? []}
    >
      {informant.withdrawnOn ? (
        <Notice title={t('informants.withdrawn.title')}>
          {t('informants.withdrawn.text', {
            day: formatDay(informant.withdrawnOn, lang, { weekday: false }),
          })}
        </Notice>
      ) : (
        <>
          {informant.consents.length > 0 && <Answers informant={informant} />}
          {informant.consents.length === 0 ? (
            <Ask {...props} />
          ) : (
            <Details summary={t('informants.ask.again')} open={errors !== undefined}>
              <Ask {...props} />
            </Details>
          )}
          {informant.known ? <p>{t('informants.known')}</p> : <About {...props} />}
          <Section heading={t('informants.leave.title')}>
            <p>{t('informants.leave.text')}</p>
            <LinkButton variant="secondary" href={`${base(informant)}/ta-tillbaka`}>
              {t('informants.leave.go')}
            </LinkButton>
          </Section>
        </>
      )}
    </Page>
  );
}

const base = (informant: Informant) => `/granskningar/${informant.auditId}/deltagare/${informant.id}`;

function Answers({ informant }: { informant: Informant }) {
  const { t, lang } = useView();
  const answer = (kind: ConsentKind) => {
    const consent = informant.consents.find((one) => one.kind === kind);
    if (!consent) return t('informants.answer.none');
    if (consent.withdrawnOn) {
      return t('informants.answer.withdrawn', {
        day: formatDay(consent.withdrawnOn, lang, { weekday: false }),
      });
    }
    const day = formatDay(consent.recordedOn, lang, { weekday: false });
    return consent.given
      ? t(`informants.answer.yes-${consent.way}`, { day })
      : t(`informants.answer.no-${consent.way}`, { day });
  };
  return (
    <Section heading={t('informants.answers')}>
      <SummaryList
        rows={consentKinds.map((kind) => ({ key: t(`informants.consent.${kind}`), value: answer(kind) }))}
      />
    </Section>
  );
}

function Ask({ informant, values, errors }: Props) {
  const { t } = useView();
  const stood = (kind: ConsentKind) => {
    const consent = informant.consents.find((one) => one.kind === kind && one.withdrawnOn === null);
    return consent && (consent.given ? 'ja' : 'nej');
  };
  return (
    <Section heading={t('informants.ask.title')}>
      <p>{t('informants.ask.text')}</p>
      <Form action={`${base(informant)}/samtycke`}>
        {consentKinds.map((kind) => (
          <Radios
            name={kind}
            legend={t(`informants.ask.${kind}`)}
            hint={t(`informants.ask.${kind}-hint`)}
            row
            options={[
              { value: 'ja', label: t('informants.yes') },
              { value: 'nej', label: t('informants.no') },
            ]}
            value={values ? textOf(values, kind) : stood(kind)}
            error={errorFor(errors, kind)}
          />
        ))}
        <Radios
          name="way"
          legend={t('informants.ask.way')}
          options={[
            { value: 'oral', label: t('informants.ask.oral') },
            { value: 'written', label: t('informants.ask.written') },
          ]}
          value={values ? textOf(values, 'way') : informant.consents[0]?.way}
          error={errorFor(errors, 'way')}
        />
        <Button>{t('informants.ask.save')}</Button>
      </Form>
    </Section>
  );
}

function About({ informant, background, values, errors }: Props) {
  const { t } = useView();
  if (!stands(informant.consents, 'taking-part')) return null;
  return (
    <Section heading={t('informants.about-them.title')}>
      <p>{t('informants.about-them.text')}</p>
      <Form action={`${base(informant)}/bakgrund`}>
        <Radios
          name="gender"
          legend={t('informants.gender')}
          options={(['woman', 'man', 'other'] as const).map((value) => ({
            value,
            label: t(`informants.gender.${value}`),
          }))}
          value={values ? textOf(values, 'gender') : (background?.gender ?? undefined)}
          optional
        />
        <TextField
          name="age"
          label={t('informants.age')}
          value={values ? textOf(values, 'age') : background?.age ? String(background.age) : ''}
          error={errorFor(errors, 'age')}
          inputmode="numeric"
          width="short"
          optional
        />
        <Button variant="secondary">{t('informants.about-them.save')}</Button>
      </Form>
    </Section>
  );
}
