import { textOf } from '../../../kernel/requests/form.ts';
import { Button, errorFor, Form, Page, TextArea, useView } from '../../../ui/kit.ts';
import type { Goal } from '../queries.ts';
import { type About, planPath, type Typed } from './parts.tsx';

const stepFields = ['step1', 'step2', 'step3', 'step4'] as const;

/** Help to break a goal into steps that are small enough: from only looking to doing it oneself. */
export function SplitPage({ about, goal, values, errors }: Typed & { about: About; goal: Goal }) {
  const { t } = useView();
  return (
    <Page
      title={t('plan.split.title')}
      lead={t('plan.split.lead')}
      back={{ href: planPath(about, '/skriv/mal'), label: t('plan.part.goals') }}
      errors={errors ?? []}
      readAloud
    >
      <p>{t('plan.split.goal', { words: goal.words })}</p>
      <Form action={planPath(about, `/skriv/mal/${goal.lineage}/dela-upp`)}>
        {stepFields.map((name) => (
          <TextArea
            name={name}
            label={t(`plan.split.${name}`)}
            hint={t(`plan.split.${name}-hint`)}
            value={textOf(values, name)}
            error={errorFor(errors, name)}
            rows={2}
            optional={name !== 'step1'}
          />
        ))}
        <Button>{t('plan.split.save')}</Button>
      </Form>
    </Page>
  );
}
