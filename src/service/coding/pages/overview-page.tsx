import {
  EmptyState,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Section,
  SummaryList,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { CodedInformant, Overview } from '../queries.ts';
import { CodeTree } from './code-tree.tsx';

/** Where coding begins: everybody who has been interviewed, and everything that has been found so far. */
export function OverviewPage({ auditId, overview }: { auditId: string; overview: Overview }) {
  const { t } = useView();
  const base = `/granskningar/${auditId}`;
  const { informants, codes } = overview;
  const readable = informants.filter((one) => one.approved);
  const known = readable.filter((one) => one.known);
  return (
    <Page title={t('coding.title')} lead={overview.title} back={{ href: base }}>
      <p>{t('coding.lead')}</p>
      <Section heading={t('coding.transcripts')}>
        {informants.length === 0 ? (
          <EmptyState title={t('coding.transcripts.none')}>{t('coding.transcripts.none-text')}</EmptyState>
        ) : (
          <>
            {readable.length < informants.length && (
              <Notice>
                {t('coding.transcripts.waiting', { count: informants.length - readable.length })}
              </Notice>
            )}
            <LinkList
              label={t('coding.transcripts')}
              items={readable
                .filter((one) => !one.known)
                .map((one) => ({
                  href: `${base}/kodning/utskrifter/${one.transcriptId}`,
                  title: one.label,
                  detail: <Detail base={base} one={one} />,
                  aside: <Progress one={one} />,
                }))}
            />
            {known.length > 0 && (
              <SummaryList rows={known.map((one) => ({ key: one.label, value: t('coding.known') }))} />
            )}
            <LinkButton variant="secondary" href={`${base}/kodning/trappan`}>
              {t('coding.ladder.title')}
            </LinkButton>
          </>
        )}
      </Section>
      <Section heading={t('coding.codes')}>
        <CodeTree auditId={auditId} codes={codes} uncoded={overview.uncoded} />
        <LinkButton variant="secondary" href={`${base}/kodning/kodbok`}>
          {t('coding.to-codebook')}
        </LinkButton>
      </Section>
      <Section heading={t('coding.next')}>
        <p>{t('coding.next-text')}</p>
        <LinkButton href={`${base}/pastaenden`}>{t('coding.to-claims')}</LinkButton>
      </Section>
    </Page>
  );
}

function Detail({ base, one }: { base: string; one: CodedInformant }) {
  const { t } = useView();
  return (
    <>
      {t('coding.passages', { count: one.passages })} ·{' '}
      <a href={`${base}/kodning/informanter/${one.informantId}`}>
        {one.step === null ? t('coding.ladder.not-placed') : t('coding.ladder.placed', { step: one.step })}
        <span class="visually-hidden"> {one.label}</span>
      </a>
    </>
  );
}

/** Only what is not begun is said: how much is enough is for the team to judge, and the passages are counted beside. */
function Progress({ one }: { one: CodedInformant }) {
  const { t } = useView();
  return one.passages === 0 ? <Tag>{t('coding.state.not-begun')}</Tag> : null;
}
