import {
  Button,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { Suggestion } from '../rules.ts';

/** A support of the participant's, and how it stands with its plan. */
export interface TakeTo {
  supportId: string;
  unit: string;
  /** a plan holds; a new version would begin as a copy of it */
  holds: boolean;
  making: 'draft' | 'proposed' | null;
  /** where the suggestion becomes a part of the draft */
  href: string;
}

/** Where a suggestion is to go: to one of several plans that are being made, or how one begins. */
export function TakePage({
  suggestion,
  plans,
  errors = [],
}: {
  suggestion: Suggestion;
  plans: readonly TakeTo[];
  errors?: FieldError[];
}) {
  const { t } = useView();
  const drafts = plans.filter(({ making }) => making === 'draft');
  const rest = plans.filter(({ making }) => making !== 'draft');
  const back = { href: `/forslag-pa-mal?omrade=${suggestion.area}` };
  if (plans.length === 0) {
    return (
      <Page title={t('suggestions.take.title')} lead={suggestion.words} back={back} readAloud>
        <EmptyState title={t('suggestions.take.no-support')} />
      </Page>
    );
  }
  return (
    <Page title={t('suggestions.take.title')} lead={suggestion.words} back={back} errors={errors} readAloud>
      {drafts.length > 0 && (
        <Section heading={t('suggestions.take.which')}>
          <LinkList
            items={drafts.map(({ href, unit }) => ({ href, title: t('suggestions.take.from', { unit }) }))}
          />
        </Section>
      )}
      {rest.map((plan) => (
        <Section
          heading={
            plans.length > 1 ? t('suggestions.take.from', { unit: plan.unit }) : t('suggestions.take.none')
          }
        >
          <Begin suggestion={suggestion} plan={plan} />
        </Section>
      ))}
    </Page>
  );
}

function Begin({ suggestion, plan }: { suggestion: Suggestion; plan: TakeTo }) {
  const { t } = useView();
  if (plan.making === 'proposed') {
    return (
      <>
        <p>{t('suggestions.take.proposed')}</p>
        <LinkButton variant="secondary" href={`/stod/${plan.supportId}/plan`}>
          {t('suggestions.take.see-plan')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <p>{t(plan.holds ? 'suggestions.take.new-version' : 'suggestions.take.first')}</p>
      <Form action="/forslag-pa-mal/ta-med">
        <input type="hidden" name="forslag" value={suggestion.id} />
        <input type="hidden" name="support" value={plan.supportId} />
        <Button>{t('suggestions.take.begin')}</Button>
      </Form>
    </>
  );
}
