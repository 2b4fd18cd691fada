import { Button, Form, Page, TextArea, useView } from '../../../ui/kit.ts';
import { type About, planPath, type Typed } from './parts.tsx';

/** Texts somebody may have written in one of the plan's forms, with the label each had. */
const texts = {
  words: 'plan.field.words',
  meaning: 'plan.field.meaning',
  measure: 'plan.field.measure',
  how: 'plan.field.how',
  followUpWords: 'plan.field.follow-up-words',
  step1: 'plan.split.step1',
  step2: 'plan.split.step2',
  step3: 'plan.split.step3',
  step4: 'plan.split.step4',
} as const;

const isText = (name: string): name is keyof typeof texts => Object.hasOwn(texts, name);

/**
 * The plan was proposed, settled or changed while somebody wrote: what they wrote is all here, to be saved when the plan
 * has been taken back, or to be copied.
 */
export function ClosedPage({
  about,
  action,
  proposed,
  values = {},
  errors,
}: Typed & { about: About; action: string; proposed: boolean }) {
  const { t } = useView();
  const fields = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('_') ? [[name, value] as const] : [],
  );
  return (
    <Page
      title={t('plan.closed.title')}
      lead={t('plan.closed.lead')}
      back={{ href: planPath(about), label: t('plan.making.to-plan') }}
      errors={errors ?? []}
      readAloud
    >
      {proposed && <p>{t('plan.closed.take-back')}</p>}
      <Form action={action}>
        {fields.map(([name, value]) =>
          isText(name) ? (
            value !== '' && <TextArea name={name} label={t(texts[name])} value={value} />
          ) : (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        <Button>{t('plan.closed.try')}</Button>
      </Form>
    </Page>
  );
}
