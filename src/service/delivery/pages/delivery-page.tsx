import { revisitWindow } from '../../../domain/audit-stages.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  DateField,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  TextArea,
  Timeline,
  type TimelineItem,
  useView,
} from '../../../ui/kit.ts';
import { dayParts } from '../form.ts';
import type { Delivery } from '../queries.ts';
import { mayRemark, nextDeliveryStep } from '../rules.ts';
import { Remarks } from './remarks.tsx';

export interface DeliveryProps {
  delivery: Delivery;
  today: string;
  values?: FormValues;
  errors?: FieldError[];
}

/** From draft to revisit, for the side that asks: one thing to do, and what has happened so far along the thread. */
export function DeliveryPage(props: DeliveryProps) {
  const { delivery, errors } = props;
  const { t } = useView();
  return (
    <Page
      title={t('delivery.title')}
      lead={delivery.title}
      back={{ href: `/granskningar/${delivery.id}` }}
      errors={errors ?? []}
    >
      <Thread {...props} />
      <Next {...props} />
      <Remarks {...props} />
    </Page>
  );
}

function Thread({ delivery, today }: DeliveryProps) {
  const { t, lang } = useView();
  const items: TimelineItem[] = [];
  const add = (day: string | null, key: string, ahead = false, body?: string) => {
    if (day)
      items.push({
        when: formatDay(day, lang),
        dateTime: day,
        title: t(key),
        ahead,
        ...(body ? { body } : {}),
      });
  };
  add(delivery.sharedOn, 'delivery.thread.shared');
  if (!delivery.deliveredOn) add(delivery.remarksBy, 'delivery.thread.remarks-by', true);
  add(delivery.deliveredOn, 'delivery.thread.delivered');
  const ahead = !delivery.deliveredOn || (delivery.publishOn ?? '') > today;
  add(delivery.publishOn, 'delivery.thread.public', ahead);
  if (delivery.revisit)
    add(delivery.revisit.heldOn, 'delivery.thread.revisit', false, delivery.revisit.words);
  else if (delivery.deliveredOn) {
    const window = revisitWindow(delivery.deliveredOn);
    add(window.opens, 'delivery.thread.revisit-from', true);
  }
  if (items.length === 0) return <p>{t('delivery.nothing-yet')}</p>;
  return <Timeline label={t('delivery.title')} items={items} />;
}

function Next({ delivery, today, values, errors }: DeliveryProps) {
  const { t, lang } = useView();
  const base = `/granskningar/${delivery.id}/overlamning`;
  const step = nextDeliveryStep({
    ...delivery,
    remarksUndecided: delivery.remarks.filter((remark) => remark.decision === null).length,
    today,
  });
  if (delivery.audited && !delivery.coordinates) {
    return (
      <>
        {delivery.sharedOn && !delivery.deliveredOn && (
          <LinkButton variant="secondary" href={`/granskningar/${delivery.id}/rapport`}>
            {t('delivery.read-draft')}
          </LinkButton>
        )}
        {mayRemark({ ...delivery, today }) && <RemarkForm base={base} values={values} errors={errors} />}
      </>
    );
  }
  if (!delivery.coordinates || delivery.stage === 'commission') return null;
  if (step === 'share' && delivery.stage === 'reporting') {
    return (
      <Section heading={t('delivery.share.title')}>
        <p>{t('delivery.share.means')}</p>
        <Form action={`${base}/utkast`}>
          <DateField
            name="remarksBy"
            legend={t('delivery.share.by')}
            hint={t('delivery.share.by-hint')}
            value={values && dayParts(values, 'remarksBy')}
            error={errorFor(errors, 'remarksBy')}
          />
          <Button>{t('delivery.share.do')}</Button>
        </Form>
      </Section>
    );
  }
  if (step === 'wait-for-remarks') {
    return <Notice>{t('delivery.wait', { day: formatDay(delivery.remarksBy!, lang) })}</Notice>;
  }
  if (step === 'decide') return <Notice kind="warning">{t('delivery.decide-first')}</Notice>;
  if (step === 'deliver' && delivery.stage === 'reporting') {
    return (
      <Section heading={t('delivery.deliver.title')}>
        <p>{t('delivery.deliver.means')}</p>
        <Form action={`${base}/overlamna`}>
          <Button>{t('delivery.deliver.do')}</Button>
        </Form>
      </Section>
    );
  }
  if (step === 'answers' || step === 'revisit')
    return <RevisitForm {...{ delivery, today, values, errors }} />;
  return null;
}

function RevisitForm({ delivery, values, errors }: DeliveryProps) {
  const { t, lang } = useView();
  const window = revisitWindow(delivery.deliveredOn!);
  const { everyone, answered } = delivery.proposals;
  return (
    <Section heading={t('delivery.revisit.title')}>
      <p>
        {t('delivery.revisit.when', {
          from: formatDay(window.opens, lang),
          to: formatDay(window.closes, lang),
        })}
      </p>
      {answered < everyone && (
        <Notice>{t('delivery.revisit.unanswered', { answered, all: everyone })}</Notice>
      )}
      <Form action={`/granskningar/${delivery.id}/overlamning/aterbesok`}>
        <DateField
          name="heldOn"
          legend={t('delivery.revisit.held-on')}
          value={values && dayParts(values, 'heldOn')}
          error={errorFor(errors, 'heldOn')}
        />
        <TextArea
          name="words"
          label={t('delivery.revisit.words')}
          hint={t('delivery.revisit.words-hint')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
        />
        <Button variant="secondary">{t('delivery.revisit.do')}</Button>
      </Form>
    </Section>
  );
}

function RemarkForm({ base, values, errors }: Pick<DeliveryProps, 'values' | 'errors'> & { base: string }) {
  const { t } = useView();
  return (
    <Section heading={t('delivery.remark.title')}>
      <p>{t('delivery.remark.means')}</p>
      <Form action={`${base}/anmarkning`}>
        <TextArea
          name="draftWords"
          label={t('delivery.remark.draft-words')}
          value={textOf(values, 'draftWords')}
          error={errorFor(errors, 'draftWords')}
          rows={3}
        />
        <TextArea
          name="remark"
          label={t('delivery.remark.remark')}
          value={textOf(values, 'remark')}
          error={errorFor(errors, 'remark')}
          rows={3}
        />
        <Button>{t('delivery.remark.do')}</Button>
      </Form>
    </Section>
  );
}
