import type { Child } from 'hono/jsx';
import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  Details,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Section,
  SummaryList,
  type SummaryRow,
  useView,
} from '../../../ui/kit.ts';
import { settingsPath, supportPath, visitsPath } from '../contract.ts';
import type { Support } from '../queries.ts';
import type { Assignment, SupportSettings } from '../settings-queries.ts';
import { type Wish, worksOn } from '../settings-rules.ts';

interface Props {
  support: Support;
  settings: SupportSettings;
  team: Assignment[];
  wish: Wish | undefined;
  today: Day;
  /** the support has just been opened */
  fresh: boolean;
  errors?: FieldError[];
}

/** All that the manager sets about a support: what it is, who works with it, whom the participant wants, when it ends. */
export function SettingsPage({ support, settings, team, wish, today, fresh, errors = [] }: Props) {
  const { t, lang } = useView();
  const day = (one: Day) => formatDay(one, lang, { weekday: false });
  const path = (rest: string) => settingsPath(support.id, rest);
  const row = (what: string, value: Child, rest: string): SummaryRow => ({
    key: t(`support.${what}`),
    value,
    action: { href: path(rest), label: t('support.change'), about: t(`support.${what}`) },
  });
  const goesOn = support.to === null || support.to >= today;
  return (
    <Page
      title={t('support.title', { who: support.participant })}
      back={{ href: supportPath(support.id) }}
      errors={errors}
    >
      {fresh && (
        <Notice kind="success" fresh title={t('support.opened')}>
          {t('support.opened-text')}
        </Notice>
      )}
      <Section heading={t('support.team')}>
        <WishNotice {...{ support, team, wish, today }} />
        <Team support={support} team={team} today={today} />
        {goesOn && <LinkButton href={path('/arbetare/ny')}>{t('support.add-worker')}</LinkButton>}
        {goesOn && <AskAboutContact {...{ support, team, wish, today }} />}
      </Section>
      <Section heading={t('support.about')}>
        <SummaryList
          rows={[
            row('purpose', support.purpose || <Empty />, '/syfte'),
            row('way', t(`visits.way.${support.way}`), '/satt'),
            row('care-manager', settings.careManager ?? <Empty />, '/handlaggare'),
            row(
              'beginning',
              t('support.kind-from', { kind: t(`support.kind.${support.kind}`), day: day(support.from) }),
              '/borjan',
            ),
            ...(support.to === null ? [] : [row('to', day(support.to), '/sluta')]),
          ]}
        />
      </Section>
      <LinkList
        label={t('support.more')}
        items={[
          { href: visitsPath(support.id), title: t('support.visits') },
          ...(support.to === null ? [{ href: path('/sluta'), title: t('support.end') }] : []),
        ]}
      />
    </Page>
  );
}

function Empty() {
  const { t } = useView();
  return <span class="soft">{t('support.empty')}</span>;
}

/** What somebody is to the support, and from when, or until. */
function usePartLine(today: Day): (assignment: Assignment) => string {
  const { t, lang } = useView();
  const day = (one: Day) => formatDay(one, lang, { weekday: false });
  return ({ part, from, to }) =>
    [
      t(`support.part.${part}`),
      ...(from > today ? [t('support.from', { day: day(from) })] : []),
      ...(to === null ? [] : [t('support.until', { day: day(to) })]),
    ].join('. ');
}

function Team({ support, team, today }: { support: Support; team: Assignment[]; today: Day }) {
  const { t, lang } = useView();
  const line = usePartLine(today);
  const now = team.filter((one) => one.to === null || one.to >= today);
  const before = team.filter((one) => !now.includes(one));
  return (
    <>
      {now.length === 0 ? (
        <EmptyState title={t('support.nobody')}>{t('support.nobody-text')}</EmptyState>
      ) : (
        <LinkList
          label={t('support.team')}
          items={now.map((one) => ({
            href: settingsPath(support.id, `/arbetare/${one.id}`),
            title: one.worker,
            detail: line(one),
          }))}
        />
      )}
      {before.length > 0 && (
        <Details summary={t('support.before')}>
          <ul>
            {before.map((one) => (
              <li>
                {t('support.was', {
                  who: one.worker,
                  from: formatDay(one.from, lang, { weekday: false }),
                  to: formatDay(one.to ?? today, lang, { weekday: false }),
                })}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

type WishProps = Pick<Props, 'support' | 'team' | 'wish' | 'today'>;

/** Whom the participant has said that they want as contact worker, and how one makes it so. */
function WishNotice({ support, team, wish, today }: WishProps) {
  const { t } = useView();
  if (!wish?.choice) return null;
  const here = team.filter((one) => worksOn(one, today));
  const who = support.participant;
  const contact = here.find((one) => one.part === 'contact-worker');
  const wanted = here.find((one) => one.workerId === wish.workerId);
  return (
    <Notice title={t(`support.wish.${wish.choice}`, { who, worker: wish.worker ?? '' })}>
      {wish.choice === 'one' && !wanted && t('support.wish.gone', { worker: wish.worker ?? '' })}
      {wanted && wanted === contact && t('support.wish.is-so')}
      {wanted && wanted !== contact && (
        <Form action={settingsPath(support.id, `/arbetare/${wanted.id}`)} inline>
          <Button variant="secondary" name="part" value="contact-worker">
            {t('support.wish.do', { worker: wanted.worker })}
          </Button>
        </Form>
      )}
      {wish.choice === 'other' && t('support.wish.other-text', { who })}
    </Notice>
  );
}

/** Whom they want is the participant's to say: the manager asks, and waits. */
function AskAboutContact({ support, team, wish, today }: WishProps) {
  const { t, lang } = useView();
  const who = support.participant;
  if (wish?.state === 'asked' && wish.askedOn) {
    return (
      <p class="soft">
        {t('support.wish.asked', { who, day: formatDay(wish.askedOn, lang, { year: false }) })}
      </p>
    );
  }
  if (team.every((one) => !worksOn(one, today))) return null;
  return (
    <Form action={settingsPath(support.id, '/fraga-om-kontaktman')} inline>
      <Button variant="quiet">{t('support.wish.ask', { who })}</Button>
    </Form>
  );
}
