import type { Child } from 'hono/jsx';
import { callName } from '../../../domain/call-name.ts';
import { LIFE_AREAS, type LifeArea } from '../../../domain/life-areas.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, versionOf } from '../../../kernel/requests/form.ts';
import { Details, errorFor, type FieldError, Page, Radios, Select, useView } from '../../../ui/kit.ts';
import { type Suggestion, SuggestionItems, suggestionsPath } from '../../suggestions/contract.ts';
import type { Step } from '../rules.ts';
import type { Perspective } from '../tables.ts';
import { type About, planPath } from './parts.tsx';

export interface MakingProps {
  about: About;
  steps: readonly Step[];
}

/** One question of the plan: where one is, that one can stop, and nothing else beside the question. */
export function StepPage({
  about,
  steps,
  step,
  errors,
  children,
  lead,
}: MakingProps & { step: Step; errors?: FieldError[] | undefined; lead?: string; children?: Child }) {
  const { t } = useView();
  const place = steps.indexOf(step) + 1;
  return (
    <Page
      title={t(`plan.step.${step}.question`)}
      lead={lead ?? t(`plan.step.${step}.lead`)}
      back={{ href: planPath(about, '/skriv'), label: t('plan.making.all-questions') }}
      errors={errors ?? []}
      readAloud
    >
      <p class="soft">
        {place > 0 && `${t('plan.making.step', { step: place, of: steps.length })} `}
        {t('plan.making.stop')}
      </p>
      {!about.mine && <p class="soft">{t('plan.making.for-staff', { name: callName(about.name) })}</p>}
      {children}
    </Page>
  );
}

/** Which part of life something is about; may be left out. */
export function AreaField({
  value,
  values,
}: {
  value: LifeArea | null | undefined;
  values?: FormValues | undefined;
}) {
  const { t } = useView();
  return (
    <Select
      name="area"
      label={t('plan.field.area')}
      value={values ? textOf(values, 'area') : (value ?? '')}
      options={[
        { value: '', label: t('plan.field.area-none') },
        ...LIFE_AREAS.map((area) => ({ value: area, label: t(`plan.area.${area}`) })),
      ]}
      optional
    />
  );
}

/** The version a form edits: what it started from, also when it is shown again; 0 for what is not there (any more). */
export function startedFrom(row: { version: number } | undefined, values: FormValues | undefined): number {
  return row ? ((values && versionOf(values)) ?? row.version) : 0;
}

/** Whose words staff are taking down. The participant's own are always theirs: they are not asked. */
export function PerspectiveField({
  about,
  value,
  values,
  errors,
}: {
  about: About;
  value: Perspective | undefined;
  values?: FormValues | undefined;
  errors?: FieldError[] | undefined;
}) {
  const { t } = useView();
  if (about.mine) return null;
  return (
    <Radios
      name="perspective"
      legend={t('plan.field.perspective')}
      options={[
        { value: 'participant', label: t('plan.perspective.participant', { name: callName(about.name) }) },
        { value: 'staff', label: t('plan.perspective.staff') },
        { value: 'kin', label: t('plan.perspective.kin') },
        { value: 'guardian', label: t('plan.perspective.guardian') },
      ]}
      value={textOf(values, 'perspective') || (value ?? 'participant')}
      error={errorFor(errors, 'perspective')}
    />
  );
}

/** A few suggestions that fit, for who finds it hard to think of something; each may be taken along, and changed. */
export function SuggestionsToTake({
  about,
  suggestions,
}: {
  about: About;
  suggestions: readonly Suggestion[];
}) {
  const { t } = useView();
  return (
    <Details summary={t('plan.suggestions')}>
      {suggestions.length > 0 && (
        <SuggestionItems
          items={suggestions}
          label={t('plan.suggestions')}
          take={{
            to: ({ id }) => planPath(about, `/skriv/forslag?forslag=${encodeURIComponent(id)}`),
            own: about.mine,
          }}
        />
      )}
      <p>
        <a href={`${suggestionsPath}?stod=${about.supportId}`}>{t('plan.suggestions.all')}</a>
      </p>
    </Details>
  );
}
