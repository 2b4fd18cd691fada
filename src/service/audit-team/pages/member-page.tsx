import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Paragraphs,
  Section,
  SummaryList,
  useView,
} from '../../../ui/kit.ts';
import type { AuditHead, MemberFile } from '../queries.ts';
import { type Decision, type MemberFacts, openDecisions } from '../rules.ts';
import { Checks } from './checks.tsx';
import { StateTag } from './state-tag.tsx';
import { TaskBoxes } from './tasks.tsx';

interface Props {
  audit: AuditHead;
  member: MemberFile;
  facts: MemberFacts;
  errors?: FieldError[];
}

/** A member as the coordinator sees them: tasks, what they have declared, what the system answered, and the decision. */
export function MemberPage({ audit, member, facts, errors }: Props) {
  const { t, lang } = useView();
  const path = `/granskningar/${audit.id}/lag/${member.id}`;
  const working = member.state === 'asked' || member.state === 'cleared';
  const chosen = [member.interviews && 'interviews', member.analyses && 'analyses'].filter(
    (task) => task !== false,
  );
  return (
    <Page
      title={member.name}
      lead={audit.title}
      back={{ href: `/granskningar/${audit.id}/lag`, label: t('audit-team.title') }}
      errors={errors ?? []}
    >
      <SummaryList
        rows={[
          { key: t('audit-team.member.state'), value: <StateTag state={member.state} /> },
          { key: t('audit-team.member.asked'), value: formatDay(member.askedOn, lang) },
        ]}
      />
      <Section heading={t('audit-team.declaration.title')}>
        <Declared member={member} />
      </Section>
      <Section heading={t('audit-team.check.title')}>
        <p>{t('audit-team.check.what', { units: audit.units.join(', ') })}</p>
        {member.checks.length > 0 && <Checks checks={member.checks} />}
        {member.checks.length > 0 && facts.hasTie === null && working && (
          <Notice>{t('audit-team.check.old')}</Notice>
        )}
        {working && (
          <Form action={`${path}/fraga`}>
            <Button variant="secondary">
              {t(member.checks.length === 0 ? 'audit-team.check.do' : 'audit-team.check.again')}
            </Button>
          </Form>
        )}
      </Section>
      <Decisions member={member} facts={facts} path={path} error={errorFor(errors, 'decision')} />
      {working && (
        <Section heading={t('audit-team.tasks.title')}>
          <Form action={`${path}/uppgifter`} version={member.version}>
            <TaskBoxes values={chosen} />
            <Button variant="secondary">{t('audit-team.tasks.save')}</Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}

function Declared({ member }: { member: MemberFile }) {
  const { t, lang } = useView();
  const { declaration } = member;
  if (!declaration) return <p>{t('audit-team.declaration.not-yet')}</p>;
  return (
    <>
      {!declaration.current && <Notice>{t('audit-team.declaration.old')}</Notice>}
      <p class="soft">{t('audit-team.declaration.day', { day: formatDay(declaration.declaredOn, lang) })}</p>
      {declaration.none ? (
        <p>{t('audit-team.declaration.none')}</p>
      ) : (
        <>
          <p>{t('audit-team.declaration.some')}</p>
          <blockquote>
            <Paragraphs text={declaration.words} />
          </blockquote>
        </>
      )}
    </>
  );
}

const variants: Record<Decision, 'primary' | 'secondary' | 'quiet'> = {
  clear: 'primary',
  conflict: 'secondary',
  'ask-again': 'primary',
  remove: 'quiet',
};

function Decisions({
  member,
  facts,
  path,
  error,
}: Pick<Props, 'member' | 'facts'> & { path: string; error: string | undefined }) {
  const { t } = useView();
  const decisions = openDecisions(facts);
  const refusals = decisions.flatMap(({ refusal }) => (refusal ? [refusal] : []));
  return (
    <Section heading={t('audit-team.decision.title')} id="decision">
      {error && <Notice kind="warning">{error}</Notice>}
      {refusals.map((refusal) => (
        <p>{t(refusal)}</p>
      ))}
      {facts.state === 'asked' && facts.hasTie === false && member.declaration?.none === false && (
        <p>{t('audit-team.decision.weigh')}</p>
      )}
      <Form action={`${path}/beslut`} version={member.version}>
        <ButtonRow>
          {decisions
            .filter(({ refusal }) => refusal === null)
            .map(({ decision }) => (
              <Button variant={variants[decision]} name="decision" value={decision}>
                {t(`audit-team.decision.${decision}`)}
              </Button>
            ))}
        </ButtonRow>
      </Form>
    </Section>
  );
}
