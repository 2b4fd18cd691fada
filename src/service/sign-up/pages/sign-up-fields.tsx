import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkboxes,
  errorFor,
  type FieldError,
  Form,
  Radios,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { companies, detailsErrorKeys, limits, reaches, ways } from '../details.ts';

export interface SignUpFormProps {
  action: string;
  /** the bureau's public key, for the page script */
  recipient: string;
  eligibility: string;
  values?: FormValues;
  errors?: FieldError[];
  /** whose words the labels are in: the person's own page, or the coordinator who types in what somebody said */
  voice: 'own' | 'typed';
  /** what stands last, above the button */
  children?: Child;
}

const reachIcons = {
  phone: 'phone',
  text: 'message-square',
  email: 'at-sign',
  letter: 'mail',
  other: 'circle-help',
};
const wayIcons = { place: 'map-pin', cafe: 'coffee', video: 'video', phone: 'phone' };

/**
 * The sign-up form, one plain form without script. Its page script shows one question at a time on the public page, and
 * seals the answers before they are sent: then every field but `sealed` leaves the page empty.
 */
export function SignUpForm({
  action,
  recipient,
  eligibility,
  values,
  errors,
  voice,
  children,
}: SignUpFormProps) {
  const { t, assets } = useView();
  const own = voice === 'own';
  const texts = Object.fromEntries(detailsErrorKeys.map((key) => [key, t(key)]));
  return (
    <div
      data-sign-up={own ? 'steps' : 'whole'}
      data-recipient={recipient}
      data-sealing={assets.entries?.['sign-up-seal']}
      data-messages={JSON.stringify({
        ...texts,
        summary: t('sign-up.script.summary'),
        step: t('sign-up.script.step', { step: '{step}', of: '{of}' }),
        sending: t('sign-up.script.sending'),
      })}
    >
      <div data-errors></div>
      <p class="soft" data-step-status role="status"></p>
      <Form action={action}>
        <input type="hidden" name="sealed" value="" />
        <Step>
          <TextField
            name="name"
            label={t(`sign-up.${voice}.name`)}
            hint={own ? t('sign-up.own.name-hint') : undefined}
            value={textOf(values, 'name')}
            error={errorFor(errors, 'name')}
            maxlength={limits.name}
            width="medium"
            autocomplete="off"
            spellcheck={false}
          />
        </Step>
        <Step>
          <Radios
            name="reach"
            legend={t(`sign-up.${voice}.reach`)}
            hint={own ? t('sign-up.own.reach-hint') : undefined}
            options={reaches.map((value) => ({
              value,
              label: t(`sign-up.reach.${value}`),
              icon: reachIcons[value],
            }))}
            value={textOf(values, 'reach')}
            error={errorFor(errors, 'reach')}
          />
          <TextField
            name="contact"
            label={t(`sign-up.${voice}.contact`)}
            hint={own ? t('sign-up.own.contact-hint') : undefined}
            value={textOf(values, 'contact')}
            error={errorFor(errors, 'contact')}
            maxlength={limits.contact}
            autocomplete="off"
            spellcheck={false}
          />
        </Step>
        <Step>
          <Checkboxes
            name="ways"
            legend={t(`sign-up.${voice}.ways`)}
            hint={t('sign-up.ways-hint')}
            options={ways.map((value) => ({
              value,
              label: t(`sign-up.way.${value}`),
              hint: value === 'place' ? t('sign-up.way.place-hint') : undefined,
              icon: wayIcons[value],
            }))}
            values={textsOf(values, 'ways')}
            optional
          />
          <TextArea
            name="when"
            label={t(`sign-up.${voice}.when`)}
            hint={own ? t('sign-up.own.when-hint') : undefined}
            value={textOf(values, 'when')}
            error={errorFor(errors, 'when')}
            maxlength={limits.when}
            rows={2}
            optional
          />
        </Step>
        <Step>
          <Radios
            name="company"
            legend={t(`sign-up.${voice}.company`)}
            options={companies.map((value) => ({
              value,
              label: t(`sign-up.company.${value}`),
              more:
                value === 'support-worker' ? <p>{t('sign-up.company.support-worker-means')}</p> : undefined,
            }))}
            value={textOf(values, 'company')}
            optional
          />
        </Step>
        <Step>
          {eligibility !== '' && (
            <TextArea
              name="eligible"
              label={eligibility}
              hint={t('sign-up.eligible-hint')}
              value={textOf(values, 'eligible')}
              error={errorFor(errors, 'eligible')}
              maxlength={limits.eligible}
              rows={2}
              optional
            />
          )}
          <TextArea
            name="other"
            label={t(`sign-up.${voice}.other`)}
            hint={t('sign-up.other-hint')}
            value={textOf(values, 'other')}
            error={errorFor(errors, 'other')}
            maxlength={limits.other}
            rows={3}
            optional
          />
          {children}
          <Button>{t(`sign-up.${voice}.send`)}</Button>
        </Step>
      </Form>
      {own && (
        <template data-step-buttons>
          <ButtonRow>
            <Button type="button" name="next">
              {t('sign-up.script.next')}
            </Button>
            <Button type="button" name="back" variant="quiet">
              {t('sign-up.script.back')}
            </Button>
            <Button type="button" name="all" variant="quiet">
              {t('sign-up.script.all')}
            </Button>
          </ButtonRow>
        </template>
      )}
      <template data-field-error>
        <TextField name="example" label="" error="example" />
      </template>
    </div>
  );
}

function Step({ children }: { children?: Child }) {
  return (
    <div class="form" data-step>
      {children}
    </div>
  );
}
