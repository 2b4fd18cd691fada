import { callName } from '../../../domain/call-name.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Details,
  errorFor,
  Form,
  LinkButton,
  Page,
  Radios,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { WholePlan } from '../queries.ts';
import { startedFrom } from './making-parts.tsx';
import { type About, planPath, type Typed } from './parts.tsx';
import { PlanContent } from './plan-content.tsx';

interface AnswerProps extends Typed {
  about: About;
  plan: WholePlan;
}

/** The participant's own answer, alone and in peace: yes, no, or not yet; and never a why. */
export function AnswerPage({ about, plan, values, errors }: AnswerProps) {
  const { t } = useView();
  return (
    <Page
      title={t('plan.answering.question')}
      lead={t('plan.answering.lead')}
      back={{ href: planPath(about), label: t('plan.making.to-plan') }}
      errors={errors ?? []}
      readAloud
    >
      <Details summary={t('plan.answering.read')} open={!values}>
        <PlanContent plan={plan} about={about} due={null} />
      </Details>
      <Form action={planPath(about, '/svar')}>
        <input type="hidden" name="proposal" value={String(plan.proposal)} />
        <AnswerFields values={values} errors={errors} own />
        <Radios
          name="way"
          legend={t('plan.answering.device')}
          options={(['own-device', 'shared-device'] as const).map((way) => ({
            value: way,
            label: t(`plan.answering.way.${way}`),
          }))}
          value={textOf(values, 'way') || 'own-device'}
        />
        <Button variant="voice">{t('plan.answering.send')}</Button>
      </Form>
      <p class="soft">{t('plan.answering.later')}</p>
    </Page>
  );
}

function AnswerFields({ values, errors, own }: Typed & { own?: boolean }) {
  const { t } = useView();
  return (
    <>
      <Radios
        name="answer"
        legend={t(own ? 'plan.answering.your-answer' : 'plan.answering.their-answer')}
        options={(['yes', 'no', 'cannot-say-yet'] as const).map((answer) => ({
          value: answer,
          label: t(`plan.answering.${answer}`),
        }))}
        value={textOf(values, 'answer')}
        error={errorFor(errors, 'answer')}
      />
      <TextArea
        name="words"
        label={t(own ? 'plan.answering.words' : 'plan.answering.their-words')}
        hint={t(own ? 'plan.answering.words-hint' : 'plan.answering.their-words-hint')}
        value={textOf(values, 'words')}
        error={errorFor(errors, 'words')}
        rows={3}
        maxlength={4000}
        optional
      />
    </>
  );
}

/** An answer given aloud or on paper, taken down by the worker who was there and says so. */
export function TakeDownPage({ about, plan, values, errors }: AnswerProps) {
  const { t } = useView();
  const name = callName(about.name);
  return (
    <Page
      title={t('plan.take-down.title', { name })}
      lead={t('plan.take-down.lead', { name })}
      back={{ href: planPath(about) }}
      errors={errors ?? []}
    >
      <Form action={planPath(about, '/svar/anteckna')}>
        <input type="hidden" name="proposal" value={String(plan.proposal)} />
        <AnswerFields values={values} errors={errors} />
        <Radios
          name="way"
          legend={t('plan.take-down.way')}
          options={(['spoken', 'paper'] as const).map((way) => ({
            value: way,
            label: t(`plan.take-down.way.${way}`),
          }))}
          value={textOf(values, 'way')}
          error={errorFor(errors, 'way')}
        />
        <p>{t('plan.take-down.witness', { name })}</p>
        <Button>{t('plan.take-down.send')}</Button>
      </Form>
    </Page>
  );
}

/** Establishes the plan without the participant's yes: it says so, and how they took part. */
export function EstablishPage({ about, plan, values, errors }: AnswerProps) {
  const { t } = useView();
  const name = callName(about.name);
  return (
    <Page
      title={t('plan.establish.title')}
      lead={t('plan.establish.lead', { name })}
      back={{ href: planPath(about) }}
      errors={errors ?? []}
    >
      <Form action={planPath(about, '/faststall')} version={startedFrom(plan, values)}>
        <TextArea
          name="participation"
          label={t('plan.establish.participation', { name })}
          hint={t('plan.establish.participation-hint', { name })}
          value={values ? textOf(values, 'participation') : plan.participation}
          error={errorFor(errors, 'participation')}
          rows={6}
          maxlength={4000}
          draftUrl={planPath(about, '/faststall')}
        />
        <Button>{t('plan.establish.send')}</Button>
      </Form>
    </Page>
  );
}

/** Ends the plan that holds, once one has said so twice. */
export function EndPage({ about, errors }: { about: About; errors?: Typed['errors'] }) {
  const { t } = useView();
  return (
    <Page
      title={t('plan.end.title')}
      lead={t('plan.end.lead')}
      back={{ href: planPath(about) }}
      errors={errors ?? []}
      readAloud={about.mine}
    >
      <Form action={planPath(about, '/avsluta')}>
        <Button variant="danger">{t('plan.end.send')}</Button>
      </Form>
    </Page>
  );
}

/** Lets a whole draft go. What it holds can be read once more; the plan that holds stays. */
export function DropPage({
  about,
  draft,
  current,
}: {
  about: About;
  draft: WholePlan;
  /** a plan holds beside the draft */
  current: boolean;
}) {
  const { t } = useView();
  return (
    <Page
      title={t(current ? 'plan.drop.title' : 'plan.drop.title-first')}
      lead={t(current ? 'plan.drop.lead' : 'plan.drop.lead-first')}
      back={{ href: planPath(about, '/skriv'), label: t('plan.making.all-questions') }}
      readAloud
    >
      <p>{t('plan.drop.all')}</p>
      <Details summary={t('plan.drop.read')}>
        <PlanContent plan={draft} about={about} due={null} />
      </Details>
      <Form action={planPath(about, '/slang')}>
        <input type="hidden" name="draft" value={draft.id} />
        <ButtonRow>
          <Button variant="danger">{t('plan.drop.yes')}</Button>
          <LinkButton variant="quiet" href={planPath(about, '/skriv')}>
            {t('plan.drop.no')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
