import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
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
  errors?: FieldError[];
}

/** Who comes, day by day. */
export function VisitsPage({ support, visits, today, self, errors = [] }: Props) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const plans = plansVisits(support.relation);
  const days = [...new Set(visits.map(({ day }) => day))];
  return (
    <Page
      title={own ? t('visits.title.own') : t('visits.title.staff', { who: support.participant })}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      {plans && <LinkButton href={`${visitsPath(support.id)}/nytt`}>{t('visits.plan')}</LinkButton>}
      {visits.length === 0 && <EmptyState title={t(own ? 'visits.none.own' : 'visits.none.staff')} />}
      {days.map((day) => (
        <Section
          heading={
            day === today
              ? t('visits.today', { day: formatDay(day, lang, { year: false }) })
              : sentence(formatDay(day, lang, { year: false }))
          }
        >
          {visits
            .filter((visit) => visit.day === day)
            .map((visit) => (
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
      ))}
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

/** Begins with a capital letter. */
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

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
