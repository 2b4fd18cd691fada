import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, type FieldError, Form, Notice, Page, Radios, useView } from '../../../ui/kit.ts';
import { contactPath, supportPath } from '../contract.ts';
import type { Support } from '../queries.ts';
import type { Assignment } from '../settings-queries.ts';
import type { Wish } from '../settings-rules.ts';

/** The participant says whom they want as contact worker. One question; no reason. */
export function ContactPage({
  support,
  team,
  wish,
  just,
  values,
  errors = [],
}: {
  support: Support;
  /** who works with the support today */
  team: Assignment[];
  wish: Wish | undefined;
  /** the wish has just been said */
  just: boolean;
  values?: FormValues;
  errors?: FieldError[];
}) {
  const { t } = useView();
  const contact = team.find((one) => one.part === 'contact-worker');
  const stands = wish?.choice === 'one' ? (wish.workerId ?? '') : (wish?.choice ?? '');
  return (
    <Page
      title={t('support.contact.question')}
      lead={t('support.contact.lead')}
      back={{ href: supportPath(support.id) }}
      errors={errors}
      readAloud
    >
      {just && (
        <Notice kind="success" fresh title={t('support.contact.thanks')}>
          {t('support.contact.thanks-text')}
        </Notice>
      )}
      <p>{contact ? t('support.contact.is', { who: contact.worker }) : t('support.contact.is-nobody')}</p>
      <p class="soft">{t('support.contact.private')}</p>
      <Form action={contactPath(support.id)}>
        <Radios
          name="choice"
          legend={t('support.contact.question')}
          hideLegend
          options={[
            ...team.map(({ workerId, worker }) => ({ value: workerId, label: worker })),
            { value: 'other', label: t('support.contact.other'), hint: t('support.contact.other-hint') },
            { value: 'any', label: t('support.contact.any') },
          ]}
          value={values ? textOf(values, 'choice') : stands}
          error={errorFor(errors, 'choice')}
        />
        <Button variant="voice">{t('support.contact.save')}</Button>
      </Form>
    </Page>
  );
}
