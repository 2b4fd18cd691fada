import { textOf } from '../../../kernel/requests/form.ts';
import { Button, ButtonRow, errorFor, Form, Page, Radios, TextArea, useView } from '../../../ui/kit.ts';
import type { Suggestion } from '../../suggestions/contract.ts';
import type { Statement } from '../queries.ts';
import type { Step } from '../rules.ts';
import type { StatementKind } from '../tables.ts';
import {
  AreaField,
  type MakingProps,
  PerspectiveField,
  StepPage,
  SuggestionsToTake,
  startedFrom,
} from './making-parts.tsx';
import { type About, planPath, Said, type Typed } from './parts.tsx';

interface SaidStepProps extends MakingProps, Typed {
  step: Step & ('liv' | 'behov' | 'ideer');
  /** what is said of this already */
  said: Statement[];
  /** those the reader may change */
  changeable: ReadonlySet<string>;
  /** what the form writes: a new row, or the one the reader has begun */
  lineage: string;
  own?: Statement | undefined;
  /** needs that fit what the plan speaks of */
  suggestions?: readonly Suggestion[];
}

const kindsOf = {
  liv: ['life'],
  behov: ['need', 'wish', 'strength'],
  ideer: ['idea'],
} as const satisfies Record<string, StatementKind[]>;

/** A question that is answered in words: how life should be, what one needs, what would be nice. */
export function SaidStepPage({
  about,
  steps,
  step,
  said,
  changeable,
  lineage,
  own,
  suggestions = [],
  values,
  errors,
}: SaidStepProps) {
  const { t } = useView();
  const kinds = kindsOf[step];
  const others = said.filter((one) => one.lineage !== own?.lineage);
  return (
    <StepPage about={about} steps={steps} step={step} errors={errors}>
      {others.map((statement) => (
        <SaidRow
          statement={statement}
          about={about}
          mayChange={changeable.has(statement.lineage)}
          kind={kinds.length > 1}
        />
      ))}
      <Form
        action={planPath(about, `/skriv/sagt/${lineage}?slag=${own?.kind ?? kinds[0]}`)}
        version={startedFrom(own, values)}
      >
        {kinds.length > 1 ? (
          <Radios
            name="kind"
            legend={t('plan.field.kind')}
            options={kinds.map((kind) => ({ value: kind, label: t(`plan.field.kind.${kind}`) }))}
            value={textOf(values, 'kind') || kinds[0]}
            error={errorFor(errors, 'kind')}
          />
        ) : (
          <input type="hidden" name="kind" value={kinds[0]} />
        )}
        <TextArea
          name="words"
          label={t(`plan.step.${step}.words`)}
          hint={t(`plan.step.${step}.hint`)}
          value={values ? textOf(values, 'words') : own?.words}
          error={errorFor(errors, 'words')}
          rows={step === 'liv' ? 6 : 3}
          maxlength={4000}
          draftUrl={planPath(about, `/skriv/sagt/${lineage}?slag=${own?.kind ?? kinds[0]}`)}
          optional
        />
        {step !== 'liv' && <AreaField value={own?.area} values={values} />}
        <PerspectiveField about={about} value={own?.perspective} values={values} errors={errors} />
        <ButtonRow>
          <Button name="next" value="vidare">
            {t('plan.making.on')}
          </Button>
          {step !== 'liv' && (
            <Button variant="secondary" name="next" value="mer">
              {t('plan.making.more')}
            </Button>
          )}
        </ButtonRow>
      </Form>
      {step === 'behov' && <SuggestionsToTake about={about} suggestions={suggestions} />}
    </StepPage>
  );
}

function SaidRow({
  statement,
  about,
  mayChange,
  kind,
}: {
  statement: Statement;
  about: About;
  mayChange: boolean;
  kind: boolean;
}) {
  const { t } = useView();
  const path = planPath(about, `/skriv/sagt/${statement.lineage}`);
  return (
    <div class="stack plan-row">
      <Said statement={statement} about={about} kind={kind} />
      {mayChange && (
        <ButtonRow>
          <a href={path}>
            {t('plan.making.change')}
            <span class="visually-hidden"> {statement.words}</span>
          </a>
          {statement.kind === 'idea' && about.mine && <WantNow statement={statement} about={about} />}
        </ButtonRow>
      )}
    </div>
  );
}

/** An idea binds nobody until the participant says that they want it now. */
function WantNow({ statement, about }: { statement: Statement; about: About }) {
  const { t } = useView();
  const wanted = statement.wantedOn !== null;
  return (
    <Form action={planPath(about, `/skriv/sagt/${statement.lineage}/vill-nu`)} inline>
      <Button
        variant={wanted ? 'secondary' : 'voice'}
        name="want"
        value={wanted ? 'nej' : 'ja'}
        about={statement.words}
      >
        {t(wanted ? 'plan.idea.not-now' : 'plan.idea.want-now')}
      </Button>
    </Form>
  );
}

/** Something said, to change or to take away. */
export function StatementPage({
  about,
  statement,
  lineage,
  kind,
  backTo,
  from,
  values,
  errors,
}: Typed & {
  about: About;
  statement: Statement | undefined;
  lineage: string;
  kind: StatementKind;
  backTo: Step;
  /** the suggestion that it is begun from */
  from?: Pick<Suggestion, 'words' | 'area'> | undefined;
}) {
  const { t } = useView();
  const path = planPath(about, `/skriv/sagt/${lineage}`);
  const chosen = textOf(values, 'kind') || kind;
  return (
    <Page
      title={t('plan.statement.title')}
      {...(!statement && from ? { lead: t('plan.suggestion.lead') } : {})}
      back={{ href: planPath(about, `/skriv/${backTo}`) }}
      errors={errors ?? []}
      readAloud
    >
      <Form
        action={`${path}?slag=${chosen}`}
        version={startedFrom(statement, values)}
        was={
          statement && {
            kind: statement.kind,
            area: statement.area,
            perspective: statement.perspective,
          }
        }
      >
        {chosen === 'life' || chosen === 'idea' ? (
          <input type="hidden" name="kind" value={chosen} />
        ) : (
          <Radios
            name="kind"
            legend={t('plan.field.kind')}
            options={kindsOf.behov.map((one) => ({ value: one, label: t(`plan.field.kind.${one}`) }))}
            value={chosen}
            error={errorFor(errors, 'kind')}
          />
        )}
        <TextArea
          name="words"
          label={t('plan.field.words')}
          value={values ? textOf(values, 'words') : (statement?.words ?? from?.words)}
          error={errorFor(errors, 'words')}
          maxlength={4000}
          draftUrl={`${path}?slag=${chosen}`}
        />
        {chosen !== 'life' && <AreaField value={statement ? statement.area : from?.area} values={values} />}
        <PerspectiveField about={about} value={statement?.perspective} values={values} errors={errors} />
        <Button name="next" value="mer">
          {t('plan.save')}
        </Button>
      </Form>
      {statement && (
        <Form action={`${path}/ta-bort`}>
          <Button variant="quiet">{t('plan.take-away')}</Button>
        </Form>
      )}
    </Page>
  );
}
