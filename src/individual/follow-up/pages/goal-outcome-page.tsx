import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Paragraphs,
  Quote,
  Radios,
  useView,
} from '../../../ui/kit.ts';
import { type Goal, PauseFields } from '../../plan/contract.ts';
import { type Outcome, outcomesFor } from '../rules.ts';
import type { Table } from '../view.ts';
import { EarlierOutcomes, followUpPath, OutcomeDetail, OutcomeTag } from './parts.tsx';

interface Props extends Table {
  goal: Goal;
  values?: FormValues;
  errors?: FieldError[];
}

const icons: Record<Outcome, string> = {
  reached: 'flag',
  'on-the-way': 'footprints',
  paused: 'circle-pause',
  'no-longer': 'circle-minus',
  change: 'pencil',
};

/** One goal: how is it with this? What is said changes the plan there and then. */
export function GoalOutcomePage({ support, open, goals, goal, values, errors }: Props) {
  const { t, lang } = useView();
  const stands = open.outcomes.find((one) => one.lineage === goal.lineage);
  const keeps = goal.kind === 'compensating';
  const label = (outcome: Outcome) => {
    if (outcome === 'on-the-way' && goal.state === 'paused') return t('follow-up.say.resume');
    return keeps && outcome === 'on-the-way' ? t('follow-up.say.keeps') : t(`follow-up.say.${outcome}`);
  };
  return (
    <Page
      title={t(keeps ? 'follow-up.goal.title-keeps' : 'follow-up.goal.title')}
      lead={t('follow-up.goal.of', { number: goals.indexOf(goal) + 1, of: goals.length })}
      back={{ href: followUpPath(support, '/mote'), label: t('follow-up.to-meeting') }}
      readAloud={support.relation === 'own'}
      errors={errors ?? []}
    >
      {goal.perspective === 'participant' ? (
        <Quote>
          <Paragraphs text={goal.words} />
        </Quote>
      ) : (
        <p>
          <strong>{goal.words}</strong>
        </p>
      )}
      {goal.state === 'paused' && !stands && goal.lookAgainOn && (
        <p>
          {t('follow-up.goal.paused', {
            day: formatDay(goal.lookAgainOn, lang, { weekday: false, year: true }),
          })}
        </p>
      )}
      {stands && (
        <Notice title={t('follow-up.goal.said', { who: stands.decider ?? t('follow-up.somebody') })}>
          <OutcomeTag outcome={stands} /> <OutcomeDetail outcome={stands} />
          <EarlierOutcomes outcome={stands} />
        </Notice>
      )}
      <Form action={followUpPath(support, `/mote/mal/${goal.lineage}`)} version={stands?.version ?? 0}>
        <Radios
          name="outcome"
          legend={t('follow-up.field.outcome')}
          options={outcomesFor(goal).map((outcome) => ({
            value: outcome,
            label: label(outcome),
            icon: icons[outcome],
            ...(outcome === 'change'
              ? { hint: t(keeps ? 'follow-up.say.change-hint-keeps' : 'follow-up.say.change-hint') }
              : {}),
            ...(outcome === 'paused' ? { more: <PauseFields values={values} errors={errors} /> } : {}),
          }))}
          value={values ? textOf(values, 'outcome') : stands?.outcome}
          error={errorFor(errors, 'outcome')}
        />
        <Button>{t('follow-up.save')}</Button>
      </Form>
    </Page>
  );
}
