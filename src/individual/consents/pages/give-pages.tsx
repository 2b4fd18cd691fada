import type { Day } from '../../../domain/day.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  DateField,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkList,
  Notice,
  Page,
  Radios,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { partsOf } from '../form.ts';
import { CONSENT_KINDS, type ConsentKind, LASTS, needsWords } from '../rules.ts';

/** First question: what is it about? */
export function ChooseKindPage({ base, own }: { base: string; own: boolean }) {
  const { t } = useView();
  return (
    <Page
      title={t(own ? 'consents.choose' : 'consents.choose-witness')}
      lead={own ? t('consents.choose-lead') : undefined}
      back={{ href: base }}
      readAloud
    >
      <LinkList
        items={CONSENT_KINDS.map((kind) => ({
          href: `${base}/nytt/${kind}`,
          title: t(`consents.kind.${kind}`),
          ...(own ? { detail: t(`consents.kind-text.${kind}`) } : {}),
        }))}
      />
    </Page>
  );
}

interface Props {
  base: string;
  kind: ConsentKind;
  as: 'participant' | 'witness';
  participant: string;
  today: Day;
  /** what an earlier one said, where it is given again */
  begun?: { about: string; toWhom: string } | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** Second question: to whom, and how long? */
export function GivePage({ base, kind, as, participant, today, begun, values, errors }: Props) {
  const { t } = useView();
  const witness = as === 'witness';
  const given = (name: string, begins = '') => (values ? textOf(values, name) : begins);
  return (
    <Page
      title={t(`consents.kind.${kind}`)}
      lead={witness ? t('consents.witness-lead', { name: participant }) : t(`consents.kind-text.${kind}`)}
      back={{ href: `${base}/nytt` }}
      errors={errors ?? []}
      readAloud
    >
      {kind === 'protective-measure' && (
        <Notice>{t(witness ? 'consents.protective-witness' : 'consents.protective')}</Notice>
      )}
      <Form action={`${base}/nytt/${kind}`}>
        {needsWords(kind) && (
          <TextArea
            name="about"
            label={t('consents.field.about-needed')}
            value={given('about', begun?.about)}
            error={errorFor(errors, 'about')}
            rows={3}
            maxlength={1000}
          />
        )}
        <TextField
          name="toWhom"
          label={t(`consents.to-whom.${kind}`)}
          hint={t('consents.field.to-whom-hint')}
          value={given('toWhom', begun?.toWhom)}
          error={errorFor(errors, 'toWhom')}
          maxlength={300}
        />
        <Radios
          name="lasts"
          legend={t('consents.field.lasts')}
          hint={t('consents.field.lasts-hint')}
          options={[
            ...LASTS.map((months) => ({
              value: months as string,
              label: t('consents.lasts', { count: Number(months) }),
            })),
            {
              value: 'day',
              label: t('consents.lasts-day'),
              more: (
                <DateField
                  name="until"
                  legend={t('consents.field.until')}
                  value={values && partsOf(values, 'until')}
                  error={errorFor(errors, 'until')}
                />
              ),
            },
          ]}
          value={given('lasts')}
          error={errorFor(errors, 'lasts')}
        />
        {witness && (
          <>
            <Radios
              name="how"
              legend={t('consents.field.how', { name: participant })}
              options={[
                { value: 'spoken', label: t('consents.field.how-spoken') },
                { value: 'paper', label: t('consents.field.how-paper') },
              ]}
              value={given('how')}
              error={errorFor(errors, 'how')}
            />
            <DateField
              name="givenOn"
              legend={t('consents.field.given-on')}
              value={values ? partsOf(values, 'givenOn') : today}
              error={errorFor(errors, 'givenOn')}
            />
          </>
        )}
        <Details
          summary={t('consents.more')}
          open={Boolean(begun?.about || errors?.length || given('about'))}
        >
          {!needsWords(kind) && (
            <TextArea
              name="about"
              label={t('consents.field.about')}
              value={given('about', begun?.about)}
              error={errorFor(errors, 'about')}
              rows={3}
              maxlength={1000}
              optional
            />
          )}
          <DateField
            name="from"
            legend={t('consents.field.from')}
            hint={t('consents.field.from-hint')}
            value={values && partsOf(values, 'from')}
            error={errorFor(errors, 'from')}
            optional
          />
        </Details>
        <Button variant={witness ? 'primary' : 'voice'}>
          {t(witness ? 'consents.save' : 'consents.say-yes')}
        </Button>
      </Form>
      {!witness && <p class="soft">{t('consents.may-say-no')}</p>}
    </Page>
  );
}
