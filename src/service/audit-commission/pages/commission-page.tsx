import { formatDay, formatMoment } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Paragraphs,
  Section,
  SummaryList,
  TextArea,
  Timeline,
  useView,
} from '../../../ui/kit.ts';
import type { Commission } from '../queries.ts';
import { missingForSignature, unsigned, warnsOfFew } from '../rules.ts';

interface Props {
  commission: Commission;
  /** the organisation the reader acts in */
  side: string;
  mayEdit: boolean;
  values?: FormValues;
  errors?: FieldError[];
}

/** The commission as both sides see it: what is to be found out, the plan, who has signed, and the conversation. */
export function CommissionPage({ commission, side, mayEdit, values, errors }: Props) {
  const { t } = useView();
  const sides = [commission.bureau, ...commission.commissioners];
  const takesPart = sides.some((party) => party.id === side);
  return (
    <Page
      title={t('audit-commission.title')}
      lead={commission.title}
      back={{ href: `/granskningar/${commission.id}` }}
      errors={errors ?? []}
    >
      {warnsOfFew(commission.population, commission.threshold) && (
        <Notice kind="warning" title={t('audit-commission.few.title')}>
          {t('audit-commission.few.text', { count: commission.population ?? 0 })}
        </Notice>
      )}
      <About commission={commission} mayEdit={mayEdit} />
      <Plan commission={commission} mayEdit={mayEdit} />
      <Signatures commission={commission} side={side} takesPart={takesPart} />
      {takesPart && <Conversation commission={commission} values={values} errors={errors} />}
    </Page>
  );
}

const names = (parties: { name: string }[]) => parties.map((party) => party.name).join(', ');

function About({ commission, mayEdit }: { commission: Commission; mayEdit: boolean }) {
  const { t } = useView();
  const none = t('audit-commission.not-yet');
  return (
    <Section heading={t('audit-commission.about')}>
      <SummaryList
        rows={[
          {
            key: t('audit-commission.field.purpose'),
            value: <Paragraphs text={commission.purpose} none={none} />,
          },
          {
            key: t('audit-commission.field.background'),
            value: <Paragraphs text={commission.background} none={none} />,
          },
          { key: t('audit-commission.field.units'), value: names(commission.units) || none },
          { key: t('audit-commission.field.commissioners'), value: names(commission.commissioners) || none },
          { key: t('audit-commission.bureau'), value: commission.bureau.name },
          {
            key: t('audit-commission.field.population'),
            value: commission.population === null ? none : String(commission.population),
          },
          {
            key: t('audit-commission.field.questions'),
            value:
              commission.questions.length === 0 ? (
                none
              ) : (
                <ol>
                  {commission.questions.map((question) => (
                    <li>{question.text}</li>
                  ))}
                </ol>
              ),
          },
        ]}
      />
      {mayEdit && (
        <LinkButton variant="secondary" href={`/granskningar/${commission.id}/uppdrag/andra`}>
          {t('audit-commission.edit.title')}
        </LinkButton>
      )}
    </Section>
  );
}

function Plan({ commission, mayEdit }: { commission: Commission; mayEdit: boolean }) {
  const { t, lang } = useView();
  const { plan } = commission;
  const none = t('audit-commission.not-yet');
  return (
    <Section heading={t('audit-commission.plan.title')}>
      <SummaryList
        rows={[
          { key: t('audit-commission.field.scope'), value: <Paragraphs text={plan.scope} none={none} /> },
          {
            key: t('audit-commission.field.time-plan'),
            value: <Paragraphs text={plan.timePlan} none={none} />,
          },
          {
            key: t('audit-commission.field.who-informs'),
            value: <Paragraphs text={plan.whoInforms} none={none} />,
          },
          {
            key: t('audit-commission.field.given-back'),
            value: <Paragraphs text={plan.givenBack} none={none} />,
          },
          {
            key: t('audit-commission.field.publish-on'),
            value: plan.publishOn
              ? t('audit-commission.plan.published', { day: formatDay(plan.publishOn, lang) })
              : none,
          },
          { key: t('audit-commission.field.cost'), value: <Paragraphs text={plan.cost} none={none} /> },
        ]}
      />
      {mayEdit && (
        <LinkButton variant="secondary" href={`/granskningar/${commission.id}/uppdragsplan`}>
          {t('audit-commission.plan.edit')}
        </LinkButton>
      )}
    </Section>
  );
}

function Signatures({
  commission,
  side,
  takesPart,
}: {
  commission: Commission;
  side: string;
  takesPart: boolean;
}) {
  const { t, lang } = useView();
  const sides = [commission.bureau, ...commission.commissioners];
  const left = unsigned(
    sides.map((party) => party.id),
    commission.signatures.map((signature) => signature.organisationId),
  );
  const missing = missingForSignature({
    ...commission,
    ...commission.plan,
    questions: commission.questions.length,
  });
  return (
    <Section heading={t('audit-commission.sign.title')}>
      <SummaryList
        rows={sides.map((party) => {
          const signature = commission.signatures.find((one) => one.organisationId === party.id);
          return {
            key: party.name,
            value: signature
              ? t('audit-commission.sign.signed', {
                  name: signature.name,
                  day: formatDay(signature.day, lang),
                })
              : t('audit-commission.sign.not-yet'),
          };
        })}
      />
      {left.length === 0 && <Notice kind="success">{t('audit-commission.sign.all')}</Notice>}
      {takesPart && left.includes(side) && missing.length > 0 && (
        <Notice title={t('audit-commission.sign.missing')}>
          <ul>
            {missing.map((key) => (
              <li>{t(key)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {takesPart && left.includes(side) && missing.length === 0 && (
        <Form
          action={`/granskningar/${commission.id}/uppdragsplan/godkann`}
          version={commission.plan.version}
        >
          <p>{t('audit-commission.sign.means')}</p>
          <Button>{t('audit-commission.sign.do')}</Button>
        </Form>
      )}
    </Section>
  );
}

function Conversation({ commission, values, errors }: Pick<Props, 'commission' | 'values' | 'errors'>) {
  const { t, lang } = useView();
  return (
    <Section heading={t('audit-commission.talk.title')}>
      {commission.messages.length > 0 && (
        <Timeline
          label={t('audit-commission.talk.title')}
          items={commission.messages.map((message) => ({
            when: formatMoment(new Date(message.at), lang),
            dateTime: message.at,
            title: `${message.name}, ${message.organisation}`,
            body: <Paragraphs text={message.body} />,
          }))}
        />
      )}
      <Form action={`/granskningar/${commission.id}/uppdrag/samtal`}>
        <TextArea
          name="body"
          label={t('audit-commission.talk.field')}
          hint={t('audit-commission.talk.hint')}
          value={textOf(values, 'body')}
          error={errorFor(errors, 'body')}
          rows={3}
        />
        <Button variant="secondary">{t('audit-commission.talk.do')}</Button>
      </Form>
    </Section>
  );
}
