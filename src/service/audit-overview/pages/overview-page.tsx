import { AUDIT_STAGES, type AuditStage, nextStages } from '../../../domain/audit-stages.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  type TagTone,
  type Task,
  TaskList,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Overview } from '../queries.ts';
import { nextStep, type ShownState, type ShownStatus } from '../rules.ts';

/** A step with where it stands, as the overview draws it. */
export interface ShownStep {
  name: string;
  label: string;
  /** the stage whose work it is */
  stage: AuditStage;
  /** left out where it cannot be opened */
  href?: string;
  state: ShownState;
}

interface Props {
  overview: Overview;
  steps: ShownStep[];
  today: string;
  values?: FormValues;
  errors?: FieldError[];
}

const tones: Record<ShownStatus, TagTone> = {
  'not-yet': 'plain',
  'to-do': 'waiting',
  'under-way': 'going',
  waiting: 'waiting',
  done: 'done',
  none: 'plain',
  dropped: 'plain',
};

/** The one next thing first, and then the audit as a line of stations: where it is and what is done. */
export function OverviewPage({ overview, steps, today, values, errors }: Props) {
  const { t, lang } = useView();
  const next = nextStep(steps, overview);
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
      <Section heading={t('audit-overview.next.title')}>
        <Next overview={overview} next={next} />
      </Section>
      <Section heading={t('audit-overview.steps')}>
        <TaskList label={t('audit-overview.steps')} tasks={tasks} />
      </Section>
      {overview.coordinates && <OtherMoves overview={overview} values={values} errors={errors} />}
    </Page>
  );
}

/**
 * What to do now, with the page's one main button: the step, or else the move on. Where there is only waiting, it is the
 * report.
 */
function Next({ overview, next }: { overview: Overview; next: ShownStep | undefined }) {
  const { t } = useView();
  const onward = overview.coordinates ? onwardFrom(overview.stage) : undefined;
  const waits = next?.state.status === 'waiting' && overview.deliveredOn !== null;
  const report = overview.deliveredOn && (
    <LinkButton
      variant={waits || !(next || onward) ? 'primary' : 'secondary'}
      href={`/granskningar/${overview.id}/rapport`}
    >
      {t('audit-overview.read-report')}
    </LinkButton>
  );
  const move = onward && (
    <Form action={`/granskningar/${overview.id}/skede`}>
      <Button variant={next ? 'secondary' : 'primary'} name="to" value={onward}>
        {t(`audit-overview.move.${onward}`)}
      </Button>
    </Form>
  );
  if (next?.href === undefined) {
    const text = overview.stage === 'closed' ? 'closed' : onward ? 'move' : 'nothing';
    return (
      <>
        <p>{t(`audit-overview.next.${text}`)}</p>
        {move}
        {report}
      </>
    );
  }
  const label = t(next.label);
  const { detail } = next.state;
  const step = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  const open = (
    <LinkButton variant={waits ? 'secondary' : 'primary'} href={next.href}>
      {t('audit-overview.next.open', { step })}
    </LinkButton>
  );
  return (
    <>
      <p>
        {waits && `${t('audit-overview.next.waiting')} `}
        <strong>{label}</strong>
        {detail && `: ${t(detail.text, detail.params)}`}
      </p>
      <ButtonRow>{waits ? [report, open] : [open, report]}</ButtonRow>
      {/* where something is left, a press by mistake should not move a whole audit on */}
      {waits && move}
      {!waits && move && (
        <Details summary={t('audit-overview.next.move-anyway')}>
          <p>{t('audit-overview.next.left')}</p>
          {move}
        </Details>
      )}
    </>
  );
}

// delivery and the revisit have a page of their own, where more than a press is asked for
const elsewhere: readonly AuditStage[] = ['delivered', 'revisited'];

const isOnward = (from: AuditStage, to: AuditStage) => AUDIT_STAGES.indexOf(to) > AUDIT_STAGES.indexOf(from);

/** The stage that comes next by a press here; closing early is no way onward. */
const onwardFrom = (from: AuditStage): AuditStage | undefined =>
  nextStages(from).find(
    (to) => isOnward(from, to) && !elsewhere.includes(to) && (to !== 'closed' || from === 'revisited'),
  );

/** The ways that are not onward: back to a stage, and an early end. */
function OtherMoves({ overview, values, errors }: Pick<Props, 'overview' | 'values' | 'errors'>) {
  const { t } = useView();
  const { stage } = overview;
  const back = nextStages(stage).filter((to) => !isOnward(stage, to));
  const early = stage !== 'revisited' && nextStages(stage).includes('closed');
  const action = `/granskningar/${overview.id}/skede`;
  return (
    <>
      {back.map((to) => (
        <Form action={action}>
          <Button variant="quiet" name="to" value={to}>
            {t(`audit-overview.back.${to}`)}
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
