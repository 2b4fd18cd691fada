import type { PlanPhase, StepNumber } from '../../../domain/participation-ladder.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Details,
  errorFor,
  type FieldError,
  Form,
  Ladder,
  type LadderMark,
  LinkButton,
  Page,
  Radios,
  Section,
  useView,
} from '../../../ui/kit.ts';
import { StepPath } from '../../independence/contract.ts';
import type { Support } from '../../support/contract.ts';
import type { LadderOfSupport } from '../queries.ts';
import { lastStep, PHASE_PATHS } from '../rules.ts';
import type { LadderSide } from '../tables.ts';

interface Props {
  support: Support;
  side: LadderSide;
  phase: PlanPhase;
  ladder: LadderOfSupport;
  values?: FormValues;
  errors?: FieldError[];
}

const steps: readonly { step: StepNumber; icon: string }[] = [
  { step: 1, icon: 'info' },
  { step: 2, icon: 'message-circle' },
  { step: 3, icon: 'messages-square' },
  { step: 4, icon: 'handshake' },
  { step: 5, icon: 'circle-check-big' },
];

/** One phase of the plan's work: where do you stand? */
export function PhasePage({ support, side, phase, ladder, values, errors }: Props) {
  const { t } = useView();
  const own = side === 'participant';
  const name = support.participant;
  const base = `/stod/${support.id}/trappan`;
  const participants = lastStep(ladder.ratings, phase, 'participant');
  const staffs = lastStep(ladder.ratings, phase, 'staff');
  const mine = own ? participants : staffs;
  // one's own view first: the other's would lead it
  const marks: LadderMark[] = [];
  if (mine !== undefined && participants !== undefined) {
    marks.push({ step: participants, label: own ? t('ladder.mark.me') : name, own: true });
  }
  if (mine !== undefined && staffs !== undefined) {
    marks.push({ step: staffs, label: t(own ? 'ladder.mark.staff' : 'ladder.mark.you') });
  }
  return (
    <Page
      title={t(own ? `ladder.question.${phase}` : `ladder.question-of.${phase}`, { name })}
      lead={t(own ? 'ladder.question.lead' : 'ladder.question.lead-staff', { name })}
      readAloud
      back={{ href: base }}
      errors={errors ?? []}
    >
      {marks.length > 0 && <Ladder caption={t(`ladder.phase.${phase}`)} marks={marks} />}
      {marks.length === 2 && (
        <Talk support={support} own={own} ladder={ladder} same={participants === staffs} />
      )}
      <Form action={`${base}/${PHASE_PATHS[phase]}`}>
        <Radios
          name="step"
          legend={t(mine === undefined ? 'ladder.choose' : 'ladder.choose-again')}
          options={steps.map(({ step, icon }) => ({
            value: String(step),
            label: t(own ? `ladder.step.${step}` : `ladder.step-of.${step}`, { name }),
            hint: t(`ladder.step-hint.${step}`),
            icon,
          }))}
          value={textOf(values, 'step')}
          error={errorFor(errors, 'step')}
        />
        <ButtonRow>
          <Button variant={own ? 'voice' : 'primary'}>{t('ladder.save')}</Button>
          <LinkButton variant="quiet" href={base}>
            {t('ladder.not-now')}
          </LinkButton>
        </ButtonRow>
      </Form>
      <Earlier ladder={ladder} phase={phase} side={side} />
    </Page>
  );
}

/** Where the two see differently and both may know it: a calm start for a talk. */
function Talk({
  support,
  own,
  ladder,
  same,
}: {
  support: Support;
  own: boolean;
  ladder: LadderOfSupport;
  same: boolean;
}) {
  const { t } = useView();
  if (own && !ladder.shown) {
    return (
      <p class="soft">
        {t('ladder.talk.kept')} <a href={`/stod/${support.id}/trappan/visa`}>{t('ladder.talk.show')}</a>
      </p>
    );
  }
  if (same) return <p>{t('ladder.talk.same')}</p>;
  return (
    <Section heading={t('ladder.talk.title')}>
      <p>{t('ladder.talk.lead')}</p>
      <ul>
        <li>{t('ladder.talk.first')}</li>
        <li>{t('ladder.talk.second')}</li>
      </ul>
    </Section>
  );
}

function Earlier({ ladder, phase, side }: { ladder: LadderOfSupport; phase: PlanPhase; side: LadderSide }) {
  const { t } = useView();
  const points = ladder.ratings.filter((one) => one.phase === phase && one.side === side);
  if (points.length < 2) return null;
  return (
    <Details summary={t('ladder.earlier')}>
      <StepPath
        caption={t('ladder.over-time')}
        levels={steps.map(({ step, icon }) => ({ label: t(`ui.ladder.step.${step}`), icon }))}
        points={points.map(({ step, day }) => ({ day, level: step }))}
      />
    </Details>
  );
}
