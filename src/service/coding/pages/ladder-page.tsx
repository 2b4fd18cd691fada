import {
  EmptyState,
  Ladder,
  LinkButton,
  Notice,
  Page,
  Paragraphs,
  Section,
  SummaryList,
  useView,
} from '../../../ui/kit.ts';
import type { LadderPlaces } from '../queries.ts';

interface Props {
  auditId: string;
  places: LadderPlaces;
  /** people on each step, nothing withheld: the page is the team's own */
  counts: readonly number[];
  /** the same as the report will show it */
  published: readonly (number | null)[];
}

/** The participation ladder over all informants: the picture, and each place with its grounds. */
export function LadderPage({ auditId, places, counts, published }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const { informants } = places;
  const unplaced = places.steps.filter((step) => step === null).length;
  // the picture of all less the places of the others would tell where somebody known stands
  const known = informants.some((one) => one.known);
  const withheld = published.some((count) => count === null);
  return (
    <Page title={t('coding.ladder.title')} lead={places.title} back={{ href: base }}>
      <p>{t('coding.ladder.lead')}</p>
      {informants.length === 0 ? (
        <EmptyState title={t('coding.transcripts.none')}>{t('coding.transcripts.none-text')}</EmptyState>
      ) : (
        <>
          {known ? (
            <Notice>{t('coding.ladder.known')}</Notice>
          ) : (
            <>
              <Ladder caption={t('coding.ladder.all')} counts={counts} />
              {unplaced > 0 && <p>{t('coding.ladder.left', { count: unplaced })}</p>}
            </>
          )}
          {withheld && <Notice>{t('coding.ladder.withheld')}</Notice>}
          <Section heading={t('coding.ladder.each')}>
            <SummaryList
              rows={informants.map((one) =>
                one.known
                  ? { key: one.label, value: t('coding.known') }
                  : {
                      key: one.label,
                      value:
                        one.step === null ? (
                          <p class="soft">{t('coding.ladder.not-placed')}</p>
                        ) : (
                          <>
                            <p>
                              <strong>
                                {one.step}. {t(`ui.ladder.step.${one.step}`)}
                              </strong>
                            </p>
                            <Paragraphs text={one.grounds ?? ''} />
                          </>
                        ),
                      action: {
                        href: `${base}/informanter/${one.informantId}#trappan`,
                        label: t(one.step === null ? 'coding.ladder.place' : 'coding.ladder.change'),
                        about: one.label,
                      },
                    },
              )}
            />
          </Section>
        </>
      )}
      <LinkButton variant="secondary" href={base}>
        {t('coding.title')}
      </LinkButton>
    </Page>
  );
}
