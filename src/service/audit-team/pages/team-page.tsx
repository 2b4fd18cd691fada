import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkList,
  Notice,
  Page,
  Section,
  Select,
  SummaryList,
  useView,
} from '../../../ui/kit.ts';
import type { AuditHead, Member } from '../queries.ts';
import { lacksOf } from '../rules.ts';
import { StateTag } from './state-tag.tsx';
import { TaskBoxes, useTaskWords } from './tasks.tsx';

interface Props {
  audit: AuditHead;
  members: Member[];
  askable: { id: string; name: string }[];
  tieMonths: number;
  values?: FormValues;
  errors?: FieldError[];
}

/** The coordinator's view of the team: who is asked, who is cleared, and a way to ask one more. */
export function TeamPage({ audit, members, askable, tieMonths, values, errors }: Props) {
  const { t } = useView();
  const words = useTaskWords();
  const lacks = lacksOf(members);
  return (
    <Page
      title={t('audit-team.title')}
      lead={audit.title}
      back={{ href: `/granskningar/${audit.id}` }}
      errors={errors ?? []}
    >
      {members.length === 0 ? (
        <EmptyState title={t('audit-team.nobody')}>{t('audit-team.nobody-text')}</EmptyState>
      ) : (
        <LinkList
          label={t('audit-team.members')}
          items={members.map((member) => ({
            href: `/granskningar/${audit.id}/lag/${member.id}`,
            title: member.name,
            detail: words(member),
            aside: <StateTag state={member.state} />,
          }))}
        />
      )}
      {members.length > 0 && lacks.length > 0 && (
        <Notice title={t('audit-team.lacks')}>
          <ul>
            {lacks.map((lack) => (
              <li>{t(lack)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section heading={t('audit-team.ask.title')}>
        {askable.length === 0 ? (
          <p>{t('audit-team.ask.nobody-left')}</p>
        ) : (
          <Form action={`/granskningar/${audit.id}/lag`}>
            <p>{t('audit-team.ask.what')}</p>
            <Select
              name="person"
              label={t('audit-team.field.person')}
              options={askable.map(({ id, name }) => ({ value: id, label: name }))}
              value={textOf(values, 'person')}
              error={errorFor(errors, 'person')}
            />
            <TaskBoxes values={values ? textsOf(values, 'tasks') : ['interviews']} />
            <Button>{t('audit-team.ask.do')}</Button>
          </Form>
        )}
      </Section>
      <Section heading={t('audit-team.rules.title')}>
        <p>{t('audit-team.rules.months', { count: tieMonths })}</p>
        <p>
          <a href="/byran/regler">{t('audit-team.rules.change')}</a>
        </p>
      </Section>
    </Page>
  );
}

/** The team as its own members see it: who does what, and nothing of what anybody has declared. */
export function ColleaguesPage({ audit, members }: { audit: AuditHead; members: Member[] }) {
  const { t } = useView();
  const words = useTaskWords();
  const working = members.filter((member) => member.state === 'cleared');
  return (
    <Page title={t('audit-team.title')} lead={audit.title} back={{ href: `/granskningar/${audit.id}` }}>
      <SummaryList rows={working.map((member) => ({ key: member.name, value: words(member) }))} />
      <p>
        <a href={`/granskningar/${audit.id}/lag/mitt-svar`}>{t('audit-team.own.link')}</a>
      </p>
    </Page>
  );
}
