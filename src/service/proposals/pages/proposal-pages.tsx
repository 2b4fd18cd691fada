import type { ProposalActor } from '../../../domain/proposal-states.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkboxes,
  DateField,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Paragraphs,
  Quote,
  Radios,
  Section,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { doneByParts } from '../form.ts';
import type { ProposalRow } from '../queries.ts';
import { mayAnswer, stepsFor } from '../rules.ts';
import { ProposalTag, ProposalThread } from './proposal-parts.tsx';

interface FormProps {
  values?: FormValues;
  errors?: FieldError[];
}

interface EditProps extends FormProps {
  auditId: string;
  title: string;
  claims: { id: string; statement: string }[];
  proposal?: ProposalRow;
}

/** Writes a proposal, with the findings it rests on. */
export function EditPage({ auditId, title, claims, proposal, values, errors }: EditProps) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/forslag`;
  return (
    <Page
      title={t(proposal ? 'proposals.change' : 'proposals.add')}
      lead={title}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form
        action={proposal ? `${base}/${proposal.id}/andra` : base}
        {...(proposal ? { version: proposal.version } : {})}
      >
        <TextField
          name="heading"
          label={t('proposals.field.heading')}
          value={values ? textOf(values, 'heading') : proposal?.heading}
          error={errorFor(errors, 'heading')}
        />
        <TextArea
          name="body"
          label={t('proposals.field.body')}
          hint={t('proposals.field.body-hint')}
          value={values ? textOf(values, 'body') : proposal?.body}
          error={errorFor(errors, 'body')}
          rows={8}
        />
        {claims.length > 0 && (
          <Checkboxes
            name="grounds"
            legend={t('proposals.field.grounds')}
            options={claims.map((claim) => ({ value: claim.id, label: claim.statement }))}
            values={
              values ? textsOf(values, 'grounds') : (proposal?.grounds.map((ground) => ground.id) ?? [])
            }
            optional
          />
        )}
        <Button>{t('proposals.save')}</Button>
      </Form>
      {proposal && (
        <Form action={`${base}/${proposal.id}/ta-bort`}>
          <Button variant="danger">{t('proposals.remove')}</Button>
        </Form>
      )}
    </Page>
  );
}

interface ProposalProps extends FormProps {
  proposal: ProposalRow;
  today: string;
  /** the answer has just been given */
  fresh?: boolean;
}

/** One proposal from voice to change, with what the reader can do about it now. */
export function ProposalPage({ proposal, today, fresh = false, values, errors }: ProposalProps) {
  const { t } = useView();
  return (
    <Page
      title={proposal.heading}
      lead={t('proposals.from', { title: proposal.auditTitle })}
      back={
        proposal.hasOverview
          ? { href: `/granskningar/${proposal.auditId}/forslag`, label: t('proposals.title') }
          : { href: `/rapporter/${proposal.auditId}`, label: t('proposals.to-report') }
      }
      errors={errors ?? []}
      readAloud
    >
      {fresh && (
        <Notice kind="success" title={t('proposals.answered.title')} fresh>
          <WhoReads proposal={proposal} today={today} done />
        </Notice>
      )}
      <p>
        <ProposalTag state={proposal.state} />
      </p>
      <Quote>
        <Paragraphs text={proposal.body} />
      </Quote>
      {proposal.receivedOn !== null && (
        <p>
          <a href={`/rapporter/${proposal.auditId}#rapporten`}>{t('proposals.rests-on')}</a>
        </p>
      )}
      <ProposalThread proposal={proposal} />
      {proposal.owes && mayAnswer({ ...proposal, given: null }) && (
        <AnswerForm proposal={proposal} today={today} values={values} errors={errors} />
      )}
      <Steps proposal={proposal} today={today} values={values} errors={errors} />
    </Page>
  );
}

/** Who reads an answer, and from which day: nobody should find out afterwards. */
function WhoReads({
  proposal,
  today,
  done = false,
}: {
  proposal: ProposalRow;
  today: string;
  done?: boolean;
}) {
  const { t, lang } = useView();
  const { publishOn } = proposal;
  const ahead = publishOn !== null && publishOn > today;
  return (
    <p>
      {t(ahead ? 'proposals.answer.public-on' : 'proposals.answer.public', {
        day: ahead ? formatDay(publishOn, lang) : '',
      })}
      {!done && <> {t('proposals.answer.final')}</>}
    </p>
  );
}

function AnswerForm({
  proposal,
  today,
  values,
  errors,
}: { proposal: ProposalRow; today: string } & FormProps) {
  const { t } = useView();
  return (
    <Section heading={t('proposals.answer.title')}>
      <Form action={`/forslag/${proposal.id}/svara`}>
        <Radios
          name="answer"
          legend={t('proposals.field.answer')}
          options={(['yes', 'partly', 'no'] as const).map((value) => ({
            value,
            label: t(`proposals.answer.${value}`),
          }))}
          value={textOf(values, 'answer')}
          error={errorFor(errors, 'answer')}
          row
        />
        <TextArea
          name="why"
          label={t('proposals.field.why')}
          hint={t('proposals.field.why-hint')}
          value={textOf(values, 'why')}
          error={errorFor(errors, 'why')}
        />
        <TextField
          name="who"
          label={t('proposals.field.who')}
          hint={t('proposals.field.who-hint')}
          value={textOf(values, 'who')}
          error={errorFor(errors, 'who')}
        />
        <DateField
          name="doneBy"
          legend={t('proposals.field.when')}
          hint={t('proposals.field.when-hint')}
          value={values && doneByParts(values)}
          error={errorFor(errors, 'doneBy')}
        />
        <WhoReads proposal={proposal} today={today} />
        <Button>{t('proposals.answer.send')}</Button>
      </Form>
    </Section>
  );
}

function Steps({ proposal, today, values, errors }: ProposalProps) {
  const { t } = useView();
  const side: ProposalActor | undefined = proposal.owes ? 'service' : proposal.inside ? 'raisers' : undefined;
  if (!side) return null;
  const given = proposal.answers.at(-1);
  const steps = stepsFor(
    {
      ...proposal,
      given: given
        ? { answer: given.answer, reasons: given.why, who: given.who || null, by: given.doneBy }
        : null,
    },
    side,
    today,
  );
  if (steps.length === 0) return null;
  return (
    <Section heading={t(side === 'raisers' ? 'proposals.steps.raisers' : 'proposals.steps.service')}>
      <Form action={`/forslag/${proposal.id}/steg`}>
        {!(steps.length === 1 && steps[0] === 'acknowledge') && (
          <TextArea
            name="words"
            label={t('proposals.field.words')}
            value={textOf(values, 'words')}
            error={errorFor(errors, 'words')}
            rows={3}
            optional
          />
        )}
        <ButtonRow>
          {steps.map((step) => (
            <Button variant={step === 'confirm' ? 'voice' : 'secondary'} name="action" value={step}>
              {t(`proposals.action.${step}`)}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </Section>
  );
}
