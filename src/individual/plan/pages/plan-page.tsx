import { callName } from '../../../domain/call-name.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  Details,
  EmptyState,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Paragraphs,
  Quote,
  Section,
  useView,
} from '../../../ui/kit.ts';
import { supportPath } from '../../support/contract.ts';
import { planFilePath } from '../../takeout/contract.ts';
import type { GivenAnswer, WholePlan } from '../queries.ts';
import { type MainAction, yesTakenDown } from '../rules.ts';
import { type About, planPath, type Typed, useVoice } from './parts.tsx';
import { PlanContent } from './plan-content.tsx';

export interface PlanPageProps extends Typed {
  about: About;
  /** the plan that holds */
  current: WholePlan | undefined;
  making: WholePlan | undefined;
  /** answers to what is shown, the last one last */
  answers: GivenAnswer[];
  due: string | null;
  main: MainAction | undefined;
  /** may write in it: the participant and the assigned worker */
  writes: boolean;
  /** staff who may establish it */
  mayEstablish: boolean;
  versions: number;
  /** something has just been done, as a text key's last part */
  just?: 'agreed' | 'answered' | 'established' | 'proposed' | 'ended' | 'dropped' | 'not-yes' | undefined;
  malen: boolean;
}

/** The plan as it stands: how it came to hold, the participant's words first, and what can be done now. */
export function PlanPage(props: PlanPageProps) {
  const { about, current, making, answers, due, main, writes, mayEstablish, versions, just, errors } = props;
  const { t } = useView();
  const voice = useVoice(about);
  const shown = current ?? making;
  const answer = making ? answers.filter((one) => one.proposal === making.proposal).at(-1) : undefined;
  const answered = answers.some((one) => one.proposal === (making ?? current)?.proposal);
  return (
    <Page title={voice('plan.title.own', 'plan.title.other')} readAloud={about.mine} errors={errors ?? []}>
      {just && (
        <Notice kind="success" fresh title={t(`plan.just.${just}`)}>
          {just === 'answered' && t('plan.just.answered-text')}
          {just === 'not-yes' && t('plan.just.not-yes-text')}
        </Notice>
      )}
      {current ? <Settled plan={current} about={about} /> : <NotYet making={making} about={about} />}
      {current && about.mine && writes && yesTakenDown(current) && <NotMyYes about={about} />}
      {making && <Making making={making} current={current} answer={answer} about={about} />}
      <MainButton main={main} about={about} hasAnswer={answered} proposed={making?.state === 'proposed'} />
      {shown?.goals.some((goal) => goal.asSettled) && <p class="soft">{t('plan.settled-only')}</p>}
      {shown && (
        <PlanContent
          plan={shown}
          about={about}
          due={current ? due : null}
          folded
          {...(current && writes
            ? {
                goalHref: (goal) => planPath(about, `/mal/${goal.lineage}`),
                // what one does oneself needs nobody's support to come more seldom
                activityLinks: ({ lineage, who }) => [
                  {
                    href: `${supportPath(about.supportId)}/vecka/nytt?aktivitet=${lineage}`,
                    label: t('plan.activity.to-week'),
                  },
                  ...(who === 'self'
                    ? []
                    : [
                        {
                          href: `${supportPath(about.supportId)}/trappa-ner/nytt?aktivitet=${lineage}`,
                          label: t('plan.activity.to-taper'),
                        },
                      ]),
                ],
              }
            : {})}
        />
      )}
      {shown && <Files about={about} />}
      <More
        items={[
          ...(shown ? [{ href: planPath(about, '/utskrift'), title: t('plan.print') }] : []),
          ...(versions > 1 ? [{ href: planPath(about, '/versioner'), title: t('plan.versions') }] : []),
          ...(props.malen
            ? [{ href: `/stod/${about.supportId}/malen`, title: t('plan.decision-goals') }]
            : []),
          ...(mayEstablish
            ? [{ href: planPath(about, '/faststall'), title: t('plan.establish.title') }]
            : []),
          ...(current && writes ? [{ href: planPath(about, '/avsluta'), title: t('plan.end.title') }] : []),
        ]}
      />
    </Page>
  );
}

/** The plan as files, in one place: for paper, to write in, and for another system. */
function Files({ about }: { about: About }) {
  const { t } = useView();
  return (
    <div class="no-print">
      <Details summary={t('plan.files')}>
        <ul class="plain-list plan-files">
          {(['pdf', 'docx', 'json'] as const).map((format) => (
            <li>
              <a href={planFilePath(about.supportId, format)}>{t(`plan.files.${format}`)}</a>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}

function More({ items }: { items: { href: string; title: string }[] }) {
  const { t } = useView();
  if (items.length === 0) return null;
  return (
    <div class="no-print">
      <LinkList items={items} label={t('plan.more')} />
    </div>
  );
}

/** How a plan came to hold: agreed, or plainly without the participant's yes, and what they said. */
export function Settled({ plan, about }: { plan: WholePlan; about: About }) {
  const { t, lang } = useView();
  const voice = useVoice(about);
  const day = plan.settledOn ? formatDay(plan.settledOn, lang) : '';
  if (plan.settledAs === 'agreed') {
    return (
      <Notice kind="success" title={t('plan.settled.agreed')}>
        {about.mine
          ? t('plan.settled.agreed-text.own', { day })
          : t('plan.settled.agreed-text.other', { day, name: callName(about.name) })}
        {plan.answered && <AnswerCame answer={plan.answered} about={about} />}
        {plan.answered?.words && (
          <Quote>
            <Paragraphs text={plan.answered.words} />
          </Quote>
        )}
      </Notice>
    );
  }
  if (plan.settledAs !== 'established') return null;
  return (
    <>
      <Notice kind="warning" title={voice('plan.settled.established.own', 'plan.settled.established.other')}>
        <p>{t('plan.settled.established-text', { day })}</p>
        <p>{voice('plan.settled.participation.own', 'plan.settled.participation.other')}</p>
        <Paragraphs text={plan.participation} />
      </Notice>
      {plan.answered && <AnswerGiven answer={plan.answered} about={about} />}
    </>
  );
}

/** Who gave an answer, or wrote it down, and in what way. */
function AnswerCame({ answer, about }: { answer: GivenAnswer; about: About }) {
  const { t } = useView();
  const voice = useVoice(about);
  return (
    <p class="soft">
      {answer.way === 'spoken' || answer.way === 'paper'
        ? t(`plan.answer.taken-down.${answer.way}`, { witness: answer.witness ?? t('plan.whose.somebody') })
        : voice('plan.answer.self.own', 'plan.answer.self.other')}
    </p>
  );
}

/** A yes that staff wrote down is the participant's to say no to, with one press and without a reason. */
function NotMyYes({ about }: { about: About }) {
  const { t } = useView();
  return (
    <Form action={planPath(about, '/sa-inte-ja')}>
      <Button variant="secondary">{t('plan.not-yes.press')}</Button>
    </Form>
  );
}

function NotYet({ making, about }: { making: WholePlan | undefined; about: About }) {
  const { t } = useView();
  const voice = useVoice(about);
  if (making) return null;
  return (
    <EmptyState title={t('plan.none')}>{voice('plan.none-text.own', 'plan.none-text.other')}</EmptyState>
  );
}

function Making({
  making,
  current,
  answer,
  about,
}: {
  making: WholePlan;
  current: WholePlan | undefined;
  answer: GivenAnswer | undefined;
  about: About;
}) {
  const { t, lang } = useView();
  const voice = useVoice(about);
  if (making.state === 'draft') {
    return (
      <Notice title={t(current ? 'plan.making.next' : 'plan.making.first')}>
        {t(current ? 'plan.making.next-text' : 'plan.making.first-text')}
      </Notice>
    );
  }
  return (
    <>
      <Notice title={t('plan.proposed.title')}>
        {making.proposedOn && t('plan.proposed.since', { day: formatDay(making.proposedOn, lang) })}{' '}
        {!answer && voice('plan.proposed.waits.own', 'plan.proposed.waits.other')}
        {current && ` ${t('plan.proposed.current-holds')}`}
      </Notice>
      {answer && <AnswerGiven answer={answer} about={about} />}
    </>
  );
}

/** What the participant has answered, in their own voice; never with a why. */
export function AnswerGiven({ answer, about }: { answer: GivenAnswer; about: About }) {
  const { t, lang } = useView();
  const day = formatDay(answer.givenOn, lang);
  const name = callName(about.name);
  return (
    <Section
      heading={
        about.mine
          ? t(`plan.answer.own.${answer.answer}`, { day })
          : t(`plan.answer.other.${answer.answer}`, { day, name })
      }
    >
      {answer.words && (
        <Quote>
          <Paragraphs text={answer.words} />
        </Quote>
      )}
      <AnswerCame answer={answer} about={about} />
    </Section>
  );
}

function MainButton({
  main,
  about,
  hasAnswer,
  proposed,
}: {
  main: MainAction | undefined;
  about: About;
  hasAnswer: boolean;
  proposed: boolean;
}) {
  const { t } = useView();
  if (!main) return null;
  if (main === 'begin' || main === 'change') {
    return (
      <Form action={planPath(about, '/borja')}>
        <Button variant={main === 'begin' ? 'primary' : 'secondary'}>{t(`plan.main.${main}`)}</Button>
      </Form>
    );
  }
  if (main === 'go-on') {
    return <LinkButton href={planPath(about, '/skriv')}>{t('plan.main.go-on')}</LinkButton>;
  }
  return (
    <>
      {main === 'answer' ? (
        <LinkButton href={planPath(about, '/svar')}>
          {t(hasAnswer ? 'plan.main.answer-again' : 'plan.main.answer')}
        </LinkButton>
      ) : main === 'take-back' ? null : (
        <LinkButton href={planPath(about, '/svar/anteckna')} variant="secondary">
          {t('plan.main.take-down')}
        </LinkButton>
      )}
      <Form action={planPath(about, proposed ? '/ta-tillbaka' : '/borja')}>
        <Button variant="quiet">{t(proposed ? 'plan.take-back' : 'plan.main.change')}</Button>
      </Form>
    </>
  );
}

/** Which of several supports the plan is wanted for. */
export function ChoosePage({ supports }: { supports: { id: string; unit: string; kind: string }[] }) {
  const { t } = useView();
  return (
    <Page title={t('plan.choose.title')} readAloud>
      {supports.length === 0 ? (
        <EmptyState title={t('plan.choose.none')}>{t('plan.choose.none-text')}</EmptyState>
      ) : (
        <LinkList
          items={supports.map((support) => ({
            href: planPath({ supportId: support.id }),
            title: t(`plan.support.${support.kind}`),
            detail: support.unit,
          }))}
        />
      )}
    </Page>
  );
}
