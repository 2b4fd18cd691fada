import { formatDay } from '../../../kernel/i18n/dates.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, Form, Radios, Section, SummaryList, TextArea, useView } from '../../../ui/kit.ts';
import type { RemarkRow } from '../queries.ts';
import type { DeliveryProps } from './delivery-page.tsx';

/** The unit's remarks with both texts and the bureau's decision; the bureau decides here. */
export function Remarks(props: DeliveryProps) {
  const { t } = useView();
  const { delivery } = props;
  if (delivery.remarks.length === 0) return null;
  return (
    <Section heading={t('delivery.remarks.title')}>
      {delivery.remarks.map((remark, index) => (
        <Section level={3} heading={t('delivery.remarks.number', { number: index + 1 })}>
          <Remark remark={remark} />
          {delivery.coordinates && remark.decision === null && delivery.stage === 'reporting' && (
            <Decision {...props} remark={remark} />
          )}
        </Section>
      ))}
    </Section>
  );
}

function Remark({ remark }: { remark: RemarkRow }) {
  const { t, lang } = useView();
  return (
    <SummaryList
      rows={[
        { key: t('delivery.remark.draft-words'), value: remark.draftWords },
        {
          key: t('delivery.remark.remark'),
          value: `${remark.remark} (${remark.organisation}, ${formatDay(remark.madeOn, lang)})`,
        },
        {
          key: t('delivery.decision'),
          value: remark.decision ? t(`delivery.decision.${remark.decision}`) : t('delivery.decision.not-yet'),
        },
        ...(remark.decision ? [{ key: t('delivery.decision.reasons'), value: remark.reasons }] : []),
        ...(remark.finalWords ? [{ key: t('delivery.decision.final-words'), value: remark.finalWords }] : []),
      ]}
    />
  );
}

function Decision({ delivery, remark, values, errors }: DeliveryProps & { remark: RemarkRow }) {
  const { t } = useView();
  // one form a remark: only the one that was sent gets back what was typed
  const mine = textOf(values, 'remarkId') === remark.id;
  const value = (name: string) => (mine ? textOf(values, name) : '');
  const error = (name: string) => (mine ? errorFor(errors, name) : undefined);
  // the summary of errors leads to fields by their names: to those of the form that was sent
  const idOf = (name: string) => (mine ? name : `${name}-${remark.id}`);
  return (
    <Form
      action={`/granskningar/${delivery.id}/overlamning/anmarkning/${remark.id}`}
      version={remark.version}
      label={t('delivery.decision')}
    >
      <input type="hidden" name="remarkId" value={remark.id} />
      <Radios
        name="decision"
        id={idOf('decision')}
        legend={t('delivery.decision')}
        options={(['accepted', 'not-accepted'] as const).map((decision) => ({
          value: decision,
          label: t(`delivery.decision.${decision}`),
        }))}
        value={value('decision')}
        error={error('decision')}
      />
      <TextArea
        name="reasons"
        id={idOf('reasons')}
        label={t('delivery.decision.reasons')}
        value={value('reasons')}
        error={error('reasons')}
        rows={3}
      />
      <TextArea
        name="finalWords"
        id={idOf('finalWords')}
        label={t('delivery.decision.final-words')}
        hint={t('delivery.decision.final-words-hint')}
        value={value('finalWords')}
        error={error('finalWords')}
        rows={3}
        optional
      />
      <Button variant="secondary">{t('delivery.decision.do')}</Button>
    </Form>
  );
}
