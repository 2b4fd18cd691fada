import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Section,
  Table,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { Consent } from '../queries.ts';
import { standing } from '../rules.ts';

interface Props {
  base: string;
  participant: string;
  consents: Consent[];
  today: Day;
  /** how the reader stands: the participant, a worker who may take down what was said, or somebody who only reads */
  as: 'participant' | 'witness' | 'reader';
  /** the one that was just taken back */
  takenBack?: Consent | undefined;
}

/** What the participant has said yes to: each can be taken back with one press; what is over is kept below. */
export function ListPage({ base, participant, consents, today, as, takenBack }: Props) {
  const { t, lang } = useView();
  const now = consents.filter((one) => !['ended', 'withdrawn'].includes(standing(one, today)));
  const before = consents.filter((one) => !now.includes(one));
  const own = as === 'participant';
  return (
    <Page
      title={own ? t('consents.title') : t('consents.title-of', { name: participant })}
      lead={own ? t('consents.lead') : t('consents.lead-staff', { name: participant })}
      readAloud
    >
      {takenBack && (
        <Notice kind="success" fresh title={t('consents.taken-back')}>
          <p>{t('consents.taken-back-text', { to: takenBack.toWhom })}</p>
          {own && <p>{t('consents.taken-back-tell')}</p>}
          {own && (
            <p>
              <a href={`${base}/nytt/${takenBack.what}?som=${takenBack.id}`}>{t('consents.again')}</a>
            </p>
          )}
        </Notice>
      )}
      {now.length === 0 && (
        <EmptyState title={t('consents.none')}>
          {t(own ? 'consents.none-own' : 'consents.none-text')}
        </EmptyState>
      )}
      {now.map((consent) => (
        <One {...{ base, consent, today, as }} />
      ))}
      {as !== 'reader' && (
        <LinkButton href={`${base}/nytt`} icon="plus">
          {t(own ? 'consents.give' : 'consents.take-down')}
        </LinkButton>
      )}
      {before.length > 0 && (
        <Details summary={t('consents.before', { count: before.length })}>
          <Table
            caption={t('consents.before-caption')}
            hideCaption
            columns={[
              { label: t('consents.column.what'), rowHeader: true },
              { label: t('consents.column.to') },
              { label: t('consents.column.held') },
              { label: t('consents.column.how') },
            ]}
            rows={before.map((one) => [
              <>
                {t(`consents.kind.${one.what}`)}
                {one.about && <p class="soft">{one.about}</p>}
              </>,
              one.toWhom,
              one.withdrawnOn
                ? t('consents.withdrawn-on', {
                    from: formatDay(one.from, lang, { weekday: false }),
                    day: formatDay(one.withdrawnOn, lang, { weekday: false }),
                  })
                : t('consents.held', {
                    from: formatDay(one.from, lang, { weekday: false }),
                    day: formatDay(one.to, lang, { weekday: false }),
                  }),
              <How consent={one} />,
            ])}
          />
        </Details>
      )}
    </Page>
  );
}

function One({ base, consent, today, as }: { base: string; consent: Consent } & Pick<Props, 'today' | 'as'>) {
  const { t, lang } = useView();
  const state = standing(consent, today);
  const day = (value: Day) => formatDay(value, lang, { weekday: false });
  return (
    <Section heading={t(`consents.kind.${consent.what}`)}>
      <p>
        {t(`consents.to.${consent.what}`)} <strong>{consent.toWhom}</strong>
      </p>
      {consent.about && <p>{consent.about}</p>}
      <p>
        {t('consents.span', { from: day(consent.from), to: day(consent.to) })}{' '}
        {state === 'ends-soon' && <Tag tone="waiting">{t('consents.ends-soon')}</Tag>}
        {state === 'not-yet' && <Tag>{t('consents.not-yet')}</Tag>}
      </p>
      <p class="soft">
        <How consent={consent} />
      </p>
      {as === 'participant' && (
        <Form action={`${base}/${consent.id}/ta-tillbaka`}>
          <ButtonRow>
            <Button variant="voice" about={`${t(`consents.kind.${consent.what}`)}, ${consent.toWhom}`}>
              {t('consents.withdraw')}
            </Button>
            {state === 'ends-soon' && (
              <LinkButton variant="secondary" href={`${base}/nytt/${consent.what}?som=${consent.id}`}>
                {t('consents.extend')}
              </LinkButton>
            )}
          </ButtonRow>
        </Form>
      )}
      {as === 'witness' && (
        <Details summary={t('consents.withdraw-witness')}>
          <Form action={`${base}/${consent.id}/ta-tillbaka`}>
            <p>{t('consents.withdraw-witness-text')}</p>
            <ButtonRow>
              <Button variant="secondary" name="how" value="spoken">
                {t('consents.withdraw-spoken')}
              </Button>
              <Button variant="secondary" name="how" value="paper">
                {t('consents.withdraw-paper')}
              </Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </Section>
  );
}

function How({ consent }: { consent: Consent }) {
  const { t, lang } = useView();
  const day = formatDay(consent.givenOn, lang, { weekday: false });
  const witness = consent.witness ?? t('consents.somebody');
  const taker = consent.withdrawnWitness ?? t('consents.somebody');
  return (
    <>
      {t(`consents.how.${consent.how}`, { day, witness })}
      {consent.withdrawnHow && consent.withdrawnHow !== 'self' && (
        <> {t(`consents.withdrawn-how.${consent.withdrawnHow}`, { witness: taker })}</>
      )}
    </>
  );
}

/** For a participant with more than one support: each has its own consents. */
export function ChooseSupportPage({ supports }: { supports: { href: string; unit: string }[] }) {
  const { t } = useView();
  return (
    <Page title={t('consents.title')} lead={t('consents.lead')} readAloud>
      {supports.length === 0 && (
        <EmptyState title={t('consents.none')}>{t('consents.no-support')}</EmptyState>
      )}
      <LinkList items={supports.map(({ href, unit }) => ({ href, title: unit }))} />
    </Page>
  );
}

interface GivenProps {
  given: { participant: string; what: Consent['what']; about: string; to: Day }[];
}

/** For the one it is given to: what they may know, from whom, and how long. */
export function GivenPage({ given }: GivenProps) {
  const { t, lang } = useView();
  return (
    <Page title={t('consents.given.title')} lead={t('consents.given.lead')} readAloud>
      {given.length === 0 && (
        <EmptyState title={t('consents.given.none')}>{t('consents.given.none-text')}</EmptyState>
      )}
      {given.map((one) => (
        <Section heading={one.participant}>
          <p>
            <strong>{t(`consents.kind.${one.what}`)}</strong>
          </p>
          {one.about && <p>{one.about}</p>}
          <p class="soft">
            {t('consents.given.until', { day: formatDay(one.to, lang, { weekday: false }) })}
          </p>
        </Section>
      ))}
    </Page>
  );
}
