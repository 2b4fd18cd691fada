import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Paragraphs,
  Radios,
  Section,
  SummaryList,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { AuditHead, MemberFile } from '../queries.ts';
import { Checks } from './checks.tsx';
import { useTaskWords } from './tasks.tsx';

interface Props {
  /** undefined once a conflict has closed the audit to them */
  audit: AuditHead | undefined;
  auditId: string;
  own: MemberFile;
  values?: FormValues;
  errors?: FieldError[];
}

/** An auditor's own page about a team: what they are asked to do, whether they have ties, and a way to say no. */
export function OwnPage({ audit, auditId, own, values, errors }: Props) {
  const { t } = useView();
  const words = useTaskWords();
  const path = `/granskningar/${auditId}/lag/mitt-svar`;
  const answering = own.state === 'asked' || own.state === 'cleared';
  return (
    <Page
      title={t('audit-team.own.title')}
      lead={audit?.title}
      back={audit ? { href: `/granskningar/${auditId}` } : { href: '/granskningar' }}
      errors={errors ?? []}
    >
      <Notice kind={own.state === 'cleared' ? 'success' : 'info'}>
        {t(`audit-team.own.${own.state === 'asked' && own.declaration?.current ? 'answered' : own.state}`)}
      </Notice>
      {audit && (
        <SummaryList
          rows={[
            { key: t('audit-team.own.units'), value: audit.units.join(', ') },
            { key: t('audit-team.field.tasks'), value: words(own) },
          ]}
        />
      )}
      {answering ? (
        <DeclarationForm path={path} own={own} values={values} errors={errors} />
      ) : (
        own.declaration && (
          <Section heading={t('audit-team.declaration.yours')}>
            {own.declaration.none ? (
              <p>{t('audit-team.declaration.none')}</p>
            ) : (
              <blockquote>
                <Paragraphs text={own.declaration.words} />
              </blockquote>
            )}
          </Section>
        )
      )}
      {own.checks.length > 0 && (
        <Section heading={t('audit-team.check.title')}>
          <p>{t('audit-team.check.yours')}</p>
          <Checks checks={own.checks} />
        </Section>
      )}
      {answering && (
        <Details summary={t('audit-team.leave.title')}>
          <p>{t('audit-team.leave.what')}</p>
          <Form action={`${path}/nej`}>
            <Button variant="secondary">{t('audit-team.leave.do')}</Button>
          </Form>
        </Details>
      )}
    </Page>
  );
}

function DeclarationForm({
  path,
  own,
  values,
  errors,
}: Pick<Props, 'own' | 'values' | 'errors'> & { path: string }) {
  const { t } = useView();
  const { declaration } = own;
  const stands = declaration ? (declaration.none ? 'none' : 'some') : undefined;
  return (
    <Section heading={t('audit-team.own.ties')}>
      <p>{t('audit-team.own.what-counts')}</p>
      <ul>
        <li>{t('audit-team.own.counts-support')}</li>
        <li>{t('audit-team.own.counts-work')}</li>
        <li>{t('audit-team.own.counts-close')}</li>
        <li>{t('audit-team.own.counts-other')}</li>
      </ul>
      <p>{t('audit-team.own.who-reads')}</p>
      <Form action={path} version={declaration?.version ?? 0}>
        <Radios
          name="ties"
          legend={t('audit-team.own.question')}
          options={[
            { value: 'none', label: t('audit-team.own.none') },
            {
              value: 'some',
              label: t('audit-team.own.some'),
              more: (
                <TextArea
                  name="words"
                  label={t('audit-team.own.words')}
                  hint={t('audit-team.own.words-hint')}
                  value={values ? textOf(values, 'words') : (declaration?.words ?? '')}
                  error={errorFor(errors, 'words')}
                  rows={4}
                />
              ),
            },
          ]}
          value={values ? textOf(values, 'ties') : stands}
          error={errorFor(errors, 'ties')}
        />
        <Button>{t('audit-team.own.save')}</Button>
      </Form>
    </Section>
  );
}
