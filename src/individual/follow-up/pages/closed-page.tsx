import { callName } from '../../../domain/call-name.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Button, Form, LinkButton, Notice, Page, Paragraphs, Section, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { FollowUp } from '../queries.ts';
import type { Question } from '../rules.ts';
import { EarlierOutcomes, followUpPath, OutcomeDetail, OutcomeTag, QuestionBlock, SaidBy } from './parts.tsx';

/** A follow-up that has been: it stands as it is. */
export function ClosedPage({
  support,
  followUp,
  questions,
  just,
}: {
  support: Support;
  followUp: FollowUp;
  questions: Question[];
  just: boolean;
}) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  return (
    <Page
      title={t('follow-up.closed.title', {
        day: formatDay(followUp.closedOn!, lang, { weekday: false, year: true }),
      })}
      back={{ href: followUpPath(support) }}
      readAloud={own}
    >
      {just && (
        <Notice kind="success" fresh title={t('follow-up.just.closed')}>
          {support.relation !== 'managed' && (
            <LinkButton variant="quiet" href={`/stod/${support.id}/hur-langt`}>
              {own
                ? t('follow-up.to-journey')
                : t('follow-up.to-journey-of', { name: callName(support.participant) })}
            </LinkButton>
          )}
        </Notice>
      )}
      {followUp.agreedNext !== '' && (
        <Section heading={t('follow-up.closed.agreed')}>
          <Paragraphs text={followUp.agreedNext} />
        </Section>
      )}
      {followUp.outcomes.length > 0 && (
        <Section heading={t('follow-up.meeting.goals')}>
          <ul class="plain-list stack">
            {followUp.outcomes.map((outcome) => (
              <li>
                {outcome.goalWords} <OutcomeTag outcome={outcome} /> <OutcomeDetail outcome={outcome} />
                <SaidBy outcome={outcome} />
                <EarlierOutcomes outcome={outcome} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {questions.length > 0 && (
        <Section heading={t('follow-up.meeting.said')}>
          {questions.map((question) => (
            <QuestionBlock question={question} followUp={followUp} support={support} />
          ))}
        </Section>
      )}
      {own && followUp.answers.some((one) => one.shown) && (
        <Form action={followUpPath(support, '/visa')} inline>
          <input type="hidden" name="followUp" value={followUp.id} />
          <Button variant="quiet" name="shown" value="nej">
            {t('follow-up.hide')}
          </Button>
        </Form>
      )}
      <p class="soft">{t('follow-up.closed.by', { who: followUp.closer ?? t('follow-up.somebody') })}</p>
    </Page>
  );
}
