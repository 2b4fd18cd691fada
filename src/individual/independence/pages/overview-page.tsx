import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  ButtonRow,
  Details,
  LinkButton,
  Page,
  Paragraphs,
  Quote,
  Section,
  Timeline,
  useView,
} from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { Independence, Yardstick } from '../queries.ts';
import { GRADES, MOST_YARDSTICKS } from '../rules.ts';
import { StepPath } from './step-path.tsx';

interface Props {
  support: Support;
  independence: Independence;
}

/** What the participant has said, and how it has been; read by those who come where it is shared. */
export function OverviewPage({ support, independence }: Props) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const base = `/stod/${support.id}/sjalvstandighet`;
  const [stands, ...before] = independence.wordings;
  const inUse = independence.yardsticks.filter((one) => !one.endedOn);
  const aside = independence.yardsticks.filter((one) => one.endedOn);
  return (
    <Page
      title={own ? t('independence.title') : t('independence.title-of', { name: support.participant })}
      {...(own ? {} : { lead: t('independence.shared-lead', { name: support.participant }) })}
      readAloud
      back={{ href: `/stod/${support.id}` }}
    >
      {stands && (
        <Quote who={own ? undefined : support.participant}>
          <Paragraphs text={stands.words} />
        </Quote>
      )}
      {own && (
        <LinkButton variant="quiet" href={`${base}/ord`}>
          {t(stands ? 'independence.change' : 'independence.say')}
        </LinkButton>
      )}
      {inUse.map((yardstick, index) => (
        <OneYardstick support={support} yardstick={yardstick} first={index === 0} own={own} />
      ))}
      {own && inUse.length < MOST_YARDSTICKS && (
        <LinkButton variant={inUse.length === 0 ? 'primary' : 'quiet'} href={`${base}/matt`}>
          {t(inUse.length === 0 ? 'independence.yardstick.first' : 'independence.yardstick.one-more')}
        </LinkButton>
      )}
      {(before.length > 0 || aside.length > 0) && (
        <Details summary={t('independence.earlier')}>
          {before.length > 0 && (
            <Timeline
              label={t('independence.earlier.words')}
              items={before.map(({ words, day }) => ({
                when: formatDay(day, lang, { year: true }),
                dateTime: day,
                voice: true,
                body: <Paragraphs text={words} />,
              }))}
            />
          )}
          {aside.map((yardstick) => (
            <YardstickPath yardstick={yardstick} />
          ))}
        </Details>
      )}
      {own && (
        <Section heading={t('independence.who-sees')}>
          <p>{t(`independence.sees.${independence.sharedWith}`)}</p>
          <LinkButton variant="secondary" href={`${base}/visa`}>
            {t('independence.who-sees.change')}
          </LinkButton>
        </Section>
      )}
    </Page>
  );
}

function YardstickPath({ yardstick, hideCaption }: { yardstick: Yardstick; hideCaption?: boolean }) {
  const { t } = useView();
  return (
    <StepPath
      caption={t('independence.yardstick.heading', { words: yardstick.words })}
      hideCaption={hideCaption ?? false}
      levels={GRADES.map(({ grade, icon }) => ({ label: t(`independence.grade.${grade}`), icon }))}
      points={yardstick.ratings.map(({ grade, words, day }) => ({ day, level: grade, words }))}
    />
  );
}

function OneYardstick({
  support,
  yardstick,
  first,
  own,
}: {
  support: Support;
  yardstick: Yardstick;
  first: boolean;
  own: boolean;
}) {
  const { t } = useView();
  const path = `/stod/${support.id}/sjalvstandighet/matt/${yardstick.id}`;
  return (
    <Section heading={t('independence.yardstick.heading', { words: yardstick.words })}>
      {yardstick.ratings.length > 0 ? (
        <YardstickPath yardstick={yardstick} hideCaption />
      ) : (
        <p class="soft">{t('independence.not-rated')}</p>
      )}
      {own && (
        <ButtonRow>
          <LinkButton variant={first ? 'primary' : 'secondary'} href={path} about={yardstick.words}>
            {t('independence.rate')}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}
