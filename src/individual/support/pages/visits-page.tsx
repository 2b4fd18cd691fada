import type { Day } from '../../../domain/day.ts';
import { asSentence, formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import { contactPath, supportPath, visitsPath } from '../contract.ts';
import type { Support } from '../queries.ts';
import type { Visit } from '../visit-queries.ts';
import { plansVisits } from '../visit-rules.ts';
import { VisitLine } from './visit-line.tsx';

interface Props {
  support: Support;
  visits: Visit[];
  today: Day;
  /** the reader's own id: who came says that the visit was made */
  self: string;
  /** what has just been done */
  just?: 'called-off' | undefined;
  errors?: FieldError[];
}

/** Days with visits that stand open; those after them are one press away. */
const OPEN_DAYS = 4;

/** Who comes, day by day: the next ones first, and what lies further away or has been one press from there. */
export function VisitsPage({ support, visits, today, self, just, errors = [] }: Props) {
  const { t } = useView();
  const own = support.relation === 'own';
  const plans = plansVisits(support.relation);
  const on = (day: Day) => visits.filter((visit) => visit.day === day);
  const days = [...new Set(visits.map(({ day }) => day))];
  // what has been and still waits to be called made stands open
  const waits = (day: Day) => on(day).some(({ state, workerId }) => state === 'planned' && workerId === self);
  const coming = days.filter((day) => day >= today);
  const earlier = days.filter((day) => day < today && !waits(day));
  const open = [...days.filter((day) => day < today && waits(day)), ...coming.slice(0, OPEN_DAYS)];
  const later = coming.slice(OPEN_DAYS);
  return (
    <Page
      title={own ? t('visits.title.own') : t('visits.title.staff', { who: support.participant })}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      {just && (
        <Notice kind="success" fresh title={t('visits.just.called-off')}>
          {own && <a href="/mina-rattigheter/vem">{t('visits.just.call')}</a>}
        </Notice>
      )}
      {plans && <LinkButton href={`${visitsPath(support.id)}/nytt`}>{t('visits.plan')}</LinkButton>}
      {visits.length === 0 && <EmptyState title={t(own ? 'visits.none.own' : 'visits.none.staff')} />}
      {open.map((day) => (
        <VisitDay {...{ support, today, self, day }} visits={on(day)} />
      ))}
      {later.length > 0 && (
        <Details summary={t('visits.later')}>
          {later.map((day) => (
            <VisitDay {...{ support, today, self, day }} visits={on(day)} />
          ))}
        </Details>
      )}
      {earlier.length > 0 && (
        <Details summary={t('visits.earlier')}>
          {earlier.map((day) => (
            <VisitDay {...{ support, today, self, day }} visits={on(day)} />
          ))}
        </Details>
      )}
      {own && (support.to === null || support.to >= today) && (
        <LinkList
          items={[
            {
              href: contactPath(support.id),
              title: t('support.contact.link'),
              detail: t('support.contact.link-detail'),
            },
          ]}
        />
      )}
    </Page>
  );
}

function VisitDay({ support, visits, day, today, self }: Omit<Props, 'errors' | 'just'> & { day: Day }) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const plans = plansVisits(support.relation);
  const words = formatDay(day, lang, { year: false });
  return (
    <Section heading={day === today ? t('visits.today', { day: words }) : asSentence(words)}>
      {visits.map((visit) => (
        <div class="stack">
          <VisitLine visit={visit} own={own} />
          {visit.state === 'planned' && (visit.day >= today || visit.workerId === self) && (
            <VisitActions
              {...{ support, visit, own, plans, today }}
              mine={visit.workerId === self && day <= today}
            />
          )}
        </div>
      ))}
    </Section>
  );
}

function VisitActions(props: {
  support: Support;
  visit: Visit;
  own: boolean;
  plans: boolean;
  mine: boolean;
  today: Day;
}) {
  const { support, visit, own, plans, mine, today } = props;
  const { t, lang } = useView();
  const path = visitsPath(support.id, visit.id);
  const about = formatDay(visit.day, lang, { year: false });
  return (
    <ButtonRow>
      {mine && (
        <Form action={`${path}/klart`} inline>
          <Button about={about}>{t('visits.made')}</Button>
        </Form>
      )}
      {plans && (
        <LinkButton variant="secondary" href={path} about={about}>
          {t('visits.change')}
        </LinkButton>
      )}
      {(plans || own) && visit.day >= today && (
        <LinkButton variant="quiet" href={`${path}/stall-in`} about={about}>
          {t('visits.call-off')}
        </LinkButton>
      )}
    </ButtonRow>
  );
}

/** One question before a visit is called off: it cannot be taken back with a press. */
export function CallOffPage({
  support,
  visit,
  errors = [],
}: {
  support: Support;
  visit: Visit;
  errors?: FieldError[];
}) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  return (
    <Page
      title={t('visits.call-off.title', { day: formatDay(visit.day, lang, { year: false }) })}
      lead={t(own ? 'visits.call-off.lead.own' : 'visits.call-off.lead.staff')}
      back={{ href: visitsPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      <VisitLine visit={visit} own={own} />
      <Form action={`${visitsPath(support.id, visit.id)}/stall-in`}>
        <ButtonRow>
          <Button variant={own ? 'voice' : 'primary'}>{t('visits.call-off.yes')}</Button>
          <LinkButton variant="quiet" href={visitsPath(support.id)}>
            {t('visits.call-off.no')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
