import { callName } from '../../../domain/call-name.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  errorFor,
  Form,
  LinkButton,
  Page,
  Radios,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Activity, Goal } from '../queries.ts';
import { type MakingProps, StepPage, startedFrom } from './making-parts.tsx';
import { type About, planPath, type Typed } from './parts.tsx';
import { Activities } from './plan-content.tsx';

/** What is done, by whom, when and how: the list so far. */
export function ActivitiesStepPage({
  about,
  steps,
  activities,
  goals,
  changeable,
  fresh,
  on,
}: MakingProps & {
  activities: Activity[];
  goals: Goal[];
  changeable: ReadonlySet<string>;
  fresh: string;
  on: string;
}) {
  const { t } = useView();
  const wordsOf = new Map(goals.map((goal) => [goal.lineage, goal.words]));
  return (
    <StepPage about={about} steps={steps} step="gora">
      {activities.map((activity) => (
        <div class="stack plan-row">
          <Activities activities={[activity]} about={about} />
          {activity.goalLineage && wordsOf.has(activity.goalLineage) && (
            <p class="soft">{t('plan.activity.for', { goal: wordsOf.get(activity.goalLineage) ?? '' })}</p>
          )}
          {changeable.has(activity.lineage) && (
            <a href={planPath(about, `/skriv/gora/${activity.lineage}`)}>
              {t('plan.making.change')}
              <span class="visually-hidden"> {activity.words}</span>
            </a>
          )}
        </div>
      ))}
      <ButtonRow>
        <LinkButton href={on}>{t('plan.making.on')}</LinkButton>
        <LinkButton variant="secondary" href={planPath(about, `/skriv/gora/${fresh}`)}>
          {t('plan.activity.add')}
        </LinkButton>
      </ButtonRow>
    </StepPage>
  );
}

/** One thing that is done. */
export function ActivityPage({
  about,
  activity,
  lineage,
  goals,
  goal,
  removable,
  values,
  errors,
}: Typed & {
  about: About;
  activity: Activity | undefined;
  lineage: string;
  goals: Goal[];
  /** the goal it was begun from */
  goal?: string | undefined;
  removable: boolean;
}) {
  const { t } = useView();
  const path = planPath(about, `/skriv/gora/${lineage}`);
  const chosen = values ? textOf(values, 'goal') : (activity?.goalLineage ?? goal ?? '');
  const name = callName(about.name);
  return (
    <Page
      title={t(activity ? 'plan.activity.change' : 'plan.activity.new')}
      back={{ href: planPath(about, '/skriv/gora') }}
      errors={errors ?? []}
      readAloud
    >
      <Form
        action={path}
        version={startedFrom(activity, values)}
        was={
          activity && {
            words: activity.words,
            how: activity.how,
            whoWords: activity.whoWords,
            who: activity.who,
            goal: activity.goalLineage,
          }
        }
      >
        {goals.length === 0 && <input type="hidden" name="goal" value={chosen} />}
        <TextField
          name="words"
          label={t('plan.field.activity-words')}
          hint={t('plan.field.activity-words-hint')}
          value={values ? textOf(values, 'words') : activity?.words}
          error={errorFor(errors, 'words')}
          maxlength={500}
        />
        <Radios
          name="who"
          legend={t('plan.field.who')}
          options={[
            ...(['self', 'together', 'staff'] as const).map((who) => ({
              value: who,
              label: about.mine ? t(`plan.who.mine.${who}`) : t(`plan.who.other.${who}`, { name }),
            })),
            {
              value: 'somebody-else',
              label: t('plan.who.somebody-else'),
              more: (
                <TextField
                  name="whoWords"
                  label={t('plan.field.who-words')}
                  value={values ? textOf(values, 'whoWords') : activity?.whoWords}
                  error={errorFor(errors, 'whoWords')}
                  maxlength={200}
                  optional
                />
              ),
            },
          ]}
          value={values ? textOf(values, 'who') : activity?.who}
          error={errorFor(errors, 'who')}
        />
        <TextArea
          name="how"
          label={t('plan.field.how')}
          hint={t('plan.field.how-hint')}
          value={values ? textOf(values, 'how') : activity?.how}
          error={errorFor(errors, 'how')}
          rows={2}
          maxlength={1000}
          optional
        />
        {goals.length > 0 && (
          <Select
            name="goal"
            label={t('plan.field.goal')}
            value={chosen}
            options={[
              { value: '', label: t('plan.field.goal-none') },
              ...goals.map((one) => ({ value: one.lineage, label: one.words })),
            ]}
            optional
          />
        )}
        <Button>{t('plan.save')}</Button>
      </Form>
      {activity && removable && (
        <Form action={`${path}/ta-bort`}>
          <Button variant="quiet">{t('plan.take-away')}</Button>
        </Form>
      )}
    </Page>
  );
}
