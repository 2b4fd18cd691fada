import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkbox,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import { standingOf } from '../form.ts';
import type { LivedGoal, Milestone } from '../queries.ts';

interface Props {
  support: Support;
  goal: LivedGoal;
  said: Milestone | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** What the participant wants to say of one goal: that it sits now, and in which words. Theirs until they show it. */
export function GoalWordsPage({ support, goal, said, values, errors }: Props) {
  const { t } = useView();
  const base = `/stod/${support.id}/hur-langt`;
  const ticked = (name: 'automatic' | 'shown', before: boolean) =>
    values ? textOf(values, name) !== '' : before;
  return (
    <Page
      title={t('follow-up.goal-words.title')}
      lead={goal.words}
      back={{ href: base }}
      readAloud
      errors={errors ?? []}
    >
      <Form action={`${base}/${goal.lineage}`} version={said?.version ?? 0} was={standingOf(said)}>
        <Checkbox
          name="automatic"
          label={t('follow-up.field.automatic')}
          hint={t('follow-up.field.automatic-hint')}
          checked={ticked('automatic', said?.automaticOn != null)}
        />
        <TextArea
          name="words"
          label={t('follow-up.field.goal-words')}
          value={values ? textOf(values, 'words') : (said?.words ?? '')}
          error={errorFor(errors, 'words')}
          rows={3}
          maxlength={1000}
          optional
        />
        <Checkbox
          name="shown"
          label={t('follow-up.field.shown')}
          hint={t('follow-up.field.shown-hint')}
          checked={ticked('shown', said?.shown ?? false)}
        />
        <ButtonRow>
          <Button variant="voice">{t('follow-up.save-goal-words')}</Button>
          <LinkButton variant="quiet" href={base}>
            {t('follow-up.not-now')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
