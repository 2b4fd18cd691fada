import { Button, ButtonRow, Form, LinkButton, Page, Section, SummaryList, useView } from '../../../ui/kit.ts';
import { type Suggestion, SuggestionItems, suggestionsPath, takePath } from '../../suggestions/contract.ts';
import type { Support } from '../../support/contract.ts';
import type { LifePictureOfPlan, MeetingPlace } from '../queries.ts';
import { LifePicture } from './life-picture.tsx';

interface Props {
  support: Support;
  /** undefined when no plan holds */
  picture: LifePictureOfPlan | undefined;
  /** given when the question about the social side is asked */
  suggestions: Suggestion[] | undefined;
  /** undefined for who is neither the participant nor of the unit's staff */
  places: MeetingPlace[] | undefined;
}

/** The plan over the parts of life, the gentle question, and what there is nearby. */
export function LifePage({ support, picture, suggestions, places }: Props) {
  const { t } = useView();
  const own = support.relation === 'own';
  const name = support.participant;
  const withoutArea = picture?.goals.filter((goal) => goal.area === null).length ?? 0;
  return (
    <Page
      title={own ? t('social.title') : t('social.title-of', { name })}
      lead={t(own ? 'social.lead' : 'social.lead-staff', { name })}
      readAloud
      back={{ href: `/stod/${support.id}` }}
    >
      {suggestions && <Question support={support} own={own} suggestions={suggestions} />}
      {picture && picture.goals.length > 0 ? (
        <>
          <LifePicture goals={picture.goals} />
          {withoutArea > 0 && <p class="soft">{t('social.without-area', { count: withoutArea })}</p>}
        </>
      ) : (
        <p>{t(own ? 'social.no-plan' : 'social.no-plan-of', { name })}</p>
      )}
      {places && (
        <Section heading={t('social.places')} id="traffpunkter">
          {places.length === 0 && own && (
            <p class="soft">{t('social.places.none', { unit: support.unit })}</p>
          )}
          {!own && (
            <p>
              <a href="/enheten/traffpunkter">{t('social.places.keep')}</a>
            </p>
          )}
          {places.map((place) => (
            <Place place={place} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function Question({
  support,
  own,
  suggestions,
}: {
  support: Support;
  own: boolean;
  suggestions: Suggestion[];
}) {
  const { t } = useView();
  return (
    <Section heading={t(own ? 'social.question' : 'social.question-of', { name: support.participant })}>
      <p>{t(own ? 'social.question.why' : 'social.question.why-staff', { name: support.participant })}</p>
      <SuggestionItems
        items={suggestions}
        label={t('social.question.suggestions')}
        {...(own ? { take: { to: ({ id }: Suggestion) => takePath(id), own } } : {})}
      />
      {own && (
        <>
          <ButtonRow>
            <LinkButton href={suggestionsPath}>{t('social.question.more')}</LinkButton>
          </ButtonRow>
          <Form action={`/stod/${support.id}/livet/nej-tack`} inline>
            <Button variant="quiet">{t('social.question.no')}</Button>
          </Form>
        </>
      )}
    </Section>
  );
}

/** What there is, in the words of the unit's staff. */
function Place({ place }: { place: MeetingPlace }) {
  const { t } = useView();
  return (
    <Section heading={place.name} level={3}>
      <p>{place.about}</p>
      <SummaryList
        rows={[
          { key: t('social.field.whenWords'), value: place.whenWords },
          { key: t('social.field.whereWords'), value: place.whereWords },
          { key: t('social.field.costWords'), value: place.costWords },
          ...(place.wayWords ? [{ key: t('social.field.wayWords'), value: place.wayWords }] : []),
        ]}
      />
    </Section>
  );
}
