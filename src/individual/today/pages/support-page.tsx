import { formatDay } from '../../../kernel/i18n/dates.ts';
import { LinkButton, Page, Section, SummaryList, useView } from '../../../ui/kit.ts';
import { contactPath, type Relation, type Support, settingsPath } from '../../support/contract.ts';
import { planFilePath } from '../../takeout/contract.ts';
import type { Worker } from '../queries.ts';
import type { Thing } from '../rules.ts';
import { Things } from './things.tsx';

/** The page that each relation comes here from. */
const startOf: Record<Relation, string> = {
  own: '/mer',
  assigned: '/att-gora',
  visiting: '/att-gora',
  managed: '/enheten',
  decided: '/mina-arenden',
};

export interface SupportPageProps {
  support: Support;
  workers: readonly Worker[];
  /** what the reader's relation opens, and the participant shows */
  things: readonly Thing[];
  /** there is a plan that holds, to print or take along */
  planFile: boolean;
  /** has not ended */
  goesOn: boolean;
}

/** Everything around one support: to the participant theirs, to everybody else what their relation opens. */
export function SupportPage({ support, workers, things, planFile, goesOn }: SupportPageProps) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const names = workers.map(({ name, part }) =>
    part === 'worker' ? name : t(`today.support.part.${part}`, { who: name }),
  );
  return (
    <Page
      title={own ? t('today.support.title') : support.participant}
      lead={t(`today.support.kind.${support.kind}`, { unit: support.unit })}
      back={{ href: startOf[support.relation] }}
      readAloud={own}
    >
      <Things supportId={support.id} things={things} own={own} />
      <Section heading={t('today.support.about')}>
        <SummaryList
          rows={[
            ...(support.purpose === '' ? [] : [{ key: t('today.support.purpose'), value: support.purpose }]),
            ...(names.length === 0
              ? []
              : [
                  {
                    key: t('today.support.workers'),
                    value: names.map((name) => <p>{name}</p>),
                    ...(own && goesOn
                      ? {
                          action: { href: contactPath(support.id), label: t('today.support.choose-contact') },
                        }
                      : {}),
                  },
                ]),
            ...(planFile
              ? [
                  {
                    key: t('today.support.plan-file'),
                    value: (['pdf', 'docx', 'json'] as const).map((format) => (
                      <p>
                        <a href={planFilePath(support.id, format)}>
                          {t(`today.support.plan-file.${format}`)}
                        </a>
                      </p>
                    )),
                  },
                ]
              : []),
            { key: t('today.support.from'), value: formatDay(support.from, lang, { weekday: false }) },
            ...(support.to === null
              ? []
              : [{ key: t('today.support.to'), value: formatDay(support.to, lang, { weekday: false }) }]),
          ]}
        />
        {support.relation === 'managed' && (
          <LinkButton variant="secondary" href={settingsPath(support.id)}>
            {t('today.support.settings')}
          </LinkButton>
        )}
      </Section>
    </Page>
  );
}
