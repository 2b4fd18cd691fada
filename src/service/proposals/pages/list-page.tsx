import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Page,
  Paragraphs,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { ProposalRow } from '../queries.ts';
import { deadlinesOf, ProposalTag } from './proposal-parts.tsx';

interface Props {
  auditId: string;
  title: string;
  proposals: ProposalRow[];
  /** inside the audit, before delivery */
  mayWrite: boolean;
  errors?: FieldError[];
}

/** The proposals of one audit: written and ordered before delivery, followed after it. */
export function ListPage({ auditId, title, proposals, mayWrite, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/forslag`;
  return (
    <Page
      title={t('proposals.title')}
      lead={title}
      back={{
        href:
          mayWrite || proposals.length === 0 || proposals.some((one) => one.hasOverview)
            ? `/granskningar/${auditId}`
            : `/rapporter/${auditId}`,
      }}
      errors={errors ?? []}
    >
      {proposals.length === 0 && (
        <EmptyState title={t('proposals.none')}>{t('proposals.none-text')}</EmptyState>
      )}
      {proposals.map((proposal, index) => (
        <Section heading={`${proposal.number}. ${proposal.heading}`}>
          <p>
            <ProposalTag state={proposal.state} />
          </p>
          <Paragraphs text={proposal.body} />
          {mayWrite && proposal.grounds.length === 0 && <p class="soft">{t('proposals.no-grounds')}</p>}
          {mayWrite ? (
            <ButtonRow>
              <LinkButton variant="secondary" href={`${base}/${proposal.id}/andra`} about={proposal.heading}>
                {t('proposals.change')}
              </LinkButton>
              {index > 0 && <Move base={base} proposal={proposal} way="upp" />}
              {index < proposals.length - 1 && <Move base={base} proposal={proposal} way="ner" />}
            </ButtonRow>
          ) : (
            <LinkButton variant="secondary" href={`/forslag/${proposal.id}`} about={proposal.heading}>
              {t('proposals.follow')}
            </LinkButton>
          )}
        </Section>
      ))}
      {mayWrite && <LinkButton href={`${base}/nytt`}>{t('proposals.add')}</LinkButton>}
    </Page>
  );
}

function Move({ base, proposal, way }: { base: string; proposal: ProposalRow; way: 'upp' | 'ner' }) {
  const { t } = useView();
  return (
    <Form action={`${base}/${proposal.id}/flytta`} inline>
      <Button variant="quiet" name="vart" value={way} about={proposal.heading}>
        {t(way === 'upp' ? 'proposals.up' : 'proposals.down')}
      </Button>
    </Form>
  );
}

/** What a unit owes answers to, the longest waiting first: a manager's start page. */
export function OwedPage({ proposals, today }: { proposals: ProposalRow[]; today: string }) {
  const { t, lang } = useView();
  const waiting = proposals.filter((one) => one.state === 'received' || one.state === 'acknowledged');
  const rest = proposals.filter((one) => !waiting.includes(one));
  const promised = rest.filter((one) => one.answers.at(-1)?.answer !== 'no');
  const refused = rest.filter((one) => !promised.includes(one));
  const item = (proposal: ProposalRow) => {
    const by = deadlinesOf(proposal)?.answerBy;
    const owed = waiting.includes(proposal) && by;
    return {
      href: `/forslag/${proposal.id}`,
      title: proposal.heading,
      detail: owed
        ? `${proposal.auditTitle} · ${t(by < today ? 'proposals.late-since' : 'proposals.answer-before', { day: formatDay(by, lang) })}`
        : proposal.auditTitle,
      aside: <ProposalTag state={proposal.state} />,
    };
  };
  return (
    <Page title={t('proposals.owed.title')} lead={t('proposals.owed.lead')}>
      {proposals.length === 0 && (
        <EmptyState title={t('proposals.owed.none')}>{t('proposals.owed.none-text')}</EmptyState>
      )}
      {waiting.length > 0 && (
        <Section heading={t('proposals.owed.waiting')}>
          <LinkList items={waiting.map(item)} />
        </Section>
      )}
      {promised.length > 0 && (
        <Section heading={t('proposals.owed.promised')}>
          <LinkList items={promised.map(item)} />
        </Section>
      )}
      {refused.length > 0 && (
        <Section heading={t('proposals.owed.refused')}>
          <LinkList items={refused.map(item)} />
        </Section>
      )}
    </Page>
  );
}
