import type { Child } from 'hono/jsx';
import { callName } from '../../../domain/call-name.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  Form,
  LinkList,
  Page,
  Quote,
  Section,
  Select,
  Table,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { Change, PlanChanges } from '../comparison.ts';
import type { Activity, Goal, Plan, Statement, WholePlan } from '../queries.ts';
import { type About, planPath, useDoer, useVoice, useWhose } from './parts.tsx';
import { PlanContent } from './plan-content.tsx';
import { Settled } from './plan-page.tsx';

/** Since when a version is what it is, in words. */
function useVersionLine(): (plan: Plan) => string {
  const { t, lang } = useView();
  return (plan) => {
    const day = formatDay(plan.settledOn ?? plan.proposedOn ?? plan.createdOn, lang);
    return t(`plan.version-line.${plan.settledAs ?? plan.state}`, { day });
  };
}

/** All versions, and two to lay side by side. */
export function VersionsPage({ about, plans }: { about: About; plans: Plan[] }) {
  const { t } = useView();
  const line = useVersionLine();
  const name = (plan: Plan) => t('plan.version', { number: plan.number });
  const options = plans.map((plan) => ({
    value: String(plan.number),
    label: `${name(plan)}: ${line(plan)}`,
  }));
  return (
    <Page
      title={t('plan.versions')}
      back={{ href: planPath(about), label: t('plan.making.to-plan') }}
      readAloud={about.mine}
    >
      <LinkList
        items={plans.map((plan) => ({
          href: planPath(about, `/versioner/${plan.number}`),
          title: name(plan),
          detail: line(plan),
          aside: (
            <Tag tone={plan.state === 'agreed' || plan.state === 'established' ? 'done' : 'plain'}>
              {t(`plan.state.${plan.state}`)}
            </Tag>
          ),
        }))}
      />
      {plans.length > 1 && (
        <Section heading={t('plan.compare.heading')}>
          <Form action={planPath(about, '/jamfor')} method="get">
            <Select
              name="fran"
              label={t('plan.compare.from')}
              options={options}
              value={String(plans[1]!.number)}
              width="full"
            />
            <Select
              name="till"
              label={t('plan.compare.to')}
              options={options}
              value={String(plans[0]!.number)}
              width="full"
            />
            <Button variant="secondary">{t('plan.compare.show')}</Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}

/** One version as it stood. */
export function VersionPage({ about, plan }: { about: About; plan: WholePlan }) {
  const { t } = useView();
  const line = useVersionLine();
  return (
    <Page
      title={t('plan.version', { number: plan.number })}
      lead={line(plan)}
      back={{ href: planPath(about, '/versioner'), label: t('plan.versions') }}
      readAloud={about.mine}
    >
      <Settled plan={plan} about={about} />
      <PlanContent plan={plan} about={about} due={null} />
    </Page>
  );
}

/** Two versions side by side: what came, what went, and what has got other words. */
export function ComparePage({
  about,
  before,
  after,
  changes,
  same,
}: {
  about: About;
  before: WholePlan;
  after: WholePlan;
  changes: PlanChanges;
  same: boolean;
}) {
  const { t } = useView();
  const voice = useVoice(about);
  const facts = useFacts(about);
  return (
    <Page
      title={t('plan.compare.title')}
      lead={t('plan.compare.lead', { from: before.number, to: after.number })}
      back={{ href: planPath(about, '/versioner'), label: t('plan.versions') }}
      width="wide"
      readAloud={about.mine}
    >
      {same && <p>{t('plan.compare.same')}</p>}
      <Changes
        heading={voice('plan.compare.said.own', 'plan.compare.said.other')}
        changes={changes.statements}
        show={facts.statement}
        before={before}
        after={after}
      />
      <Changes
        heading={t('plan.part.goals')}
        changes={changes.goals}
        show={facts.goal}
        before={before}
        after={after}
      />
      <Changes
        heading={t('plan.part.activities')}
        changes={changes.activities}
        show={facts.activity}
        before={before}
        after={after}
      />
      {(changes.followUp || changes.onlySchedule) && (
        <Section heading={t('plan.part.follow-up')}>
          <Table
            caption={t('plan.part.follow-up')}
            hideCaption
            columns={[
              { label: t('plan.version', { number: before.number }) },
              { label: t('plan.version', { number: after.number }) },
            ]}
            rows={[[facts.plan(before), facts.plan(after)]]}
          />
        </Section>
      )}
    </Page>
  );
}

/** What stands in a version, each as a few lines of words to be laid beside another's. */
function useFacts(about: About) {
  const { t, lang } = useView();
  const whose = useWhose(about);
  const doer = useDoer(about);
  const lines = (words: string, voice: boolean, ...rest: (string | false | null)[]) => (
    <>
      {voice ? <Quote>{words}</Quote> : <p>{words}</p>}
      {rest
        .filter((part) => part)
        .map((part) => (
          <p class="soft">{part}</p>
        ))}
    </>
  );
  const isVoice = (one: Statement | Goal) => one.perspective === 'participant';
  return {
    statement: (one: Statement) =>
      lines(
        one.words,
        isVoice(one),
        t(`plan.kind.${one.kind}`),
        one.area && t(`plan.area.${one.area}`),
        one.wantedOn && t('plan.idea.wanted'),
        whose(one),
      ),
    goal: (one: Goal) =>
      lines(
        one.words,
        isVoice(one),
        (one.state === 'reached' || one.state === 'ended') && t(`plan.goal-state.${one.state}`),
        t(`plan.goal-kind.${one.kind}`),
        one.area && t(`plan.area.${one.area}`),
        one.meaning && t('plan.goal.why', { words: one.meaning }),
        one.measure && t('plan.goal.notice', { words: one.measure }),
        one.byWhen && t('plan.goal.by', { day: formatDay(one.byWhen, lang) }),
        whose(one),
      ),
    activity: (one: Activity) => lines(one.words, false, doer(one), one.how),
    plan: (plan: WholePlan) =>
      lines(
        t(`plan.rhythm.${plan.rhythmMonths ?? 'least'}`),
        false,
        plan.followUpWords,
        plan.onlySchedule && t('plan.only-schedule.is'),
      ),
  };
}

function Changes<T extends { lineage: string; words: string }>({
  heading,
  changes,
  show,
  before,
  after,
}: {
  heading: string;
  changes: Change<T>[];
  show: (thing: T) => Child;
  before: WholePlan;
  after: WholePlan;
}) {
  const { t } = useView();
  if (changes.length === 0) return null;
  const none = <span class="soft">{t('plan.compare.nothing')}</span>;
  return (
    <Section heading={heading}>
      <Table
        caption={heading}
        hideCaption
        columns={[
          { label: t('plan.compare.what') },
          { label: t('plan.version', { number: before.number }) },
          { label: t('plan.version', { number: after.number }) },
        ]}
        rows={changes.map((one) => [
          t(`plan.change.${one.change}`),
          'before' in one ? show(one.before) : none,
          'after' in one ? show(one.after) : none,
        ])}
      />
    </Section>
  );
}

/** The plan on paper: easy to read, meant for two sides of A4. */
export function PrintPage({
  about,
  plan,
  due,
  today,
}: {
  about: About;
  plan: WholePlan;
  due: string | null;
  today: string;
}) {
  const { t, lang } = useView();
  const voice = useVoice(about);
  return (
    <Page
      title={t('plan.print-title', { name: callName(about.name) })}
      back={{ href: planPath(about), label: t('plan.making.to-plan') }}
      readAloud={about.mine}
    >
      <p class="no-print">{voice('plan.print-how.own', 'plan.print-how.other')}</p>
      <div class="plan-paper stack">
        {plan.settledAs ? <Settled plan={plan} about={about} /> : <p>{t('plan.print-draft')}</p>}
        <PlanContent plan={plan} about={about} due={due} />
        <p class="soft">{t('plan.print-day', { day: formatDay(today, lang), number: plan.number })}</p>
      </div>
    </Page>
  );
}
