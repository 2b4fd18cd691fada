import { type AuditStage, nextStages } from '../../../domain/audit-stages.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  type TagTone,
  type Task,
  TaskList,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { StepState, StepStatus } from '../../audit-commission/contract.ts';
import type { Overview } from '../queries.ts';

/** A step with where it stands, as the overview draws it. */
export interface ShownStep {
  name: string;
  label: string;
  /** left out where it cannot be opened */
  href?: string;
  state: StepState;
}

interface Props {
  overview: Overview;
  steps: ShownStep[];
  today: string;
  values?: FormValues;
  errors?: FieldError[];
}

const tones: Record<StepStatus, TagTone> = {
  'not-yet': 'plain',
  'to-do': 'waiting',
  'under-way': 'going',
  waiting: 'waiting',
  done: 'done',
};

/** The audit as a line of stations: where it is, what is done, and the one next thing. */
export function OverviewPage({ overview, steps, today, values, errors }: Props) {
  const { t, lang } = useView();
  const next =
    steps.find((step) => step.state.status === 'to-do') ??
    steps.find((step) => step.state.status === 'under-way');
  const publishedAlready = overview.deliveredOn !== null && (overview.publishOn ?? '9999') <= today;
  const tasks: Task[] = steps.map((step) => ({
    title: t(step.label),
    ...(step.href === undefined ? {} : { href: step.href }),
    status: { label: t(`audit-overview.status.${step.state.status}`), tone: tones[step.state.status] },
    ...(step.state.detail ? { hint: t(step.state.detail.text, step.state.detail.params) } : {}),
    ...(step === next ? { current: true } : {}),
  }));
  return (
    <Page
      title={overview.title}
      lead={`${overview.units.join(', ')} · ${overview.bureau}`}
      back={{ href: '/granskningar' }}
      errors={errors ?? []}
    >
      <p>
        <strong>{t(`audit.stage.${overview.stage}`)}</strong>
        {overview.publishOn &&
          ` · ${t(publishedAlready ? 'audit-overview.public-since' : 'audit-overview.public-on', { day: formatDay(overview.publishOn, lang) })}`}
      </p>
      {!overview.coordinates && overview.stage === 'sign-up-open' && overview.enough !== null && (
        <Notice>{t(overview.enough ? 'audit-overview.enough' : 'audit-overview.not-enough')}</Notice>
      )}
      <TaskList label={t('audit-overview.steps')} tasks={tasks} />
      {overview.deliveredOn && (
        <LinkButton variant="secondary" href={`/granskningar/${overview.id}/rapport`}>
          {t('audit-overview.read-report')}
        </LinkButton>
      )}
      {overview.coordinates && <Moves overview={overview} values={values} errors={errors} />}
    </Page>
  );
}

// delivery and the revisit have a page of their own, where more than a press is asked for
const elsewhere: readonly AuditStage[] = ['delivered', 'revisited'];

function Moves({ overview, values, errors }: Pick<Props, 'overview' | 'values' | 'errors'>) {
  const { t } = useView();
  const stages = nextStages(overview.stage).filter((stage) => !elsewhere.includes(stage));
  const action = `/granskningar/${overview.id}/skede`;
  const early = stages.includes('closed') && overview.stage !== 'revisited';
  return (
    <>
      {stages
        .filter((stage) => stage !== 'closed' || overview.stage === 'revisited')
        .map((stage, index) => (
          <Form action={action}>
            <Button variant={index === 0 ? 'primary' : 'quiet'} name="to" value={stage}>
              {t(`audit-overview.move.${stage}`)}
            </Button>
          </Form>
        ))}
      {early && (
        <Details summary={t('audit-overview.close-early')} open={errorFor(errors, 'because') !== undefined}>
          <Form action={action}>
            <TextArea
              name="because"
              label={t('audit-overview.because')}
              value={textOf(values, 'because')}
              error={errorFor(errors, 'because')}
              rows={3}
            />
            <Button variant="danger" name="to" value="closed">
              {t('audit-overview.move.closed')}
            </Button>
          </Form>
        </Details>
      )}
    </>
  );
}
