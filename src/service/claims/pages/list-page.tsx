import {
  Button,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import { type CountedClaim, counted } from '../assemble.ts';
import type { Claims } from '../queries.ts';
import { Counts, FlagText, Verdict } from './verdict.tsx';

interface Props {
  auditId: string;
  claims: Claims;
  errors?: FieldError[];
}

/** Every claim in the order of the report, with its count, its word, and what is to be mended. */
export function ListPage({ auditId, claims, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/pastaenden`;
  const all = claims.claims.map((row) => counted(row, claims));
  const fallen = all.filter((claim) => !claim.holds).length;
  const chapters = [
    ...claims.questions.map((question) => ({
      key: question.id,
      heading: question.text,
      own: all.filter((claim) => claim.questionId === question.id),
    })),
    {
      key: 'ladder',
      heading: t('claims.chapter.ladder'),
      own: all.filter((claim) => claim.chapter === 'ladder'),
    },
    {
      key: 'insights',
      heading: t('claims.chapter.insights'),
      own: all.filter((claim) => claim.chapter === 'insights'),
    },
  ];
  const homeless = all.filter((claim) => claim.chapter === 'question' && claim.questionId === null);
  return (
    <Page
      title={t('claims.title')}
      lead={claims.title}
      back={{ href: `/granskningar/${auditId}` }}
      errors={errors ?? []}
    >
      <p>{t('claims.lead')}</p>
      {claims.withdrawn > 0 && (
        <Notice kind={fallen > 0 ? 'warning' : 'info'}>
          {t('claims.withdrawn', { count: claims.withdrawn })}
          {fallen > 0 && <> {t('claims.fallen', { count: fallen })}</>}
        </Notice>
      )}
      {claims.waiting > 0 && <Notice>{t('claims.waiting', { count: claims.waiting })}</Notice>}
      <LinkButton href={`${base}/nytt`}>{t('claims.new')}</LinkButton>
      {all.length === 0 && <EmptyState title={t('claims.none')}>{t('claims.none-text')}</EmptyState>}
      {[
        ...chapters,
        ...(homeless.length > 0 ? [{ key: '', heading: t('claims.chapter.none'), own: homeless }] : []),
      ].map(({ key, heading, own }) => (
        <Section heading={heading}>
          {own.length === 0 ? (
            <p class="soft">
              {t('claims.chapter.empty')} <a href={`${base}/nytt?kapitel=${key}`}>{t('claims.new')}</a>
            </p>
          ) : (
            <Form action={`${base}/flytta`} label={heading}>
              <ol class="claims plain-list">
                {own.map((claim) => (
                  <li>
                    <OneClaim base={base} claim={claim} claims={claims} />
                    {own.length > 1 && <Moves claim={claim} />}
                  </li>
                ))}
              </ol>
            </Form>
          )}
        </Section>
      ))}
      <Section heading={t('claims.more')}>
        <ul>
          <li>
            <a href={`${base}/grupper`}>{t('claims.bases.title')}</a>
          </li>
          <li>
            <a href={`${base}/skala`}>{t('claims.scale.title')}</a>
          </li>
          <li>
            <a href={`/granskningar/${auditId}/kodning`}>{t('claims.to-coding')}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

function OneClaim({ base, claim, claims }: { base: string; claim: CountedClaim; claims: Claims }) {
  const { t } = useView();
  return (
    <>
      <p class="claim-statement">
        <a href={`${base}/${claim.id}`}>{claim.statement}</a> <State claim={claim} />
      </p>
      <p>
        <Counts claim={claim} />
      </p>
      <Verdict claim={claim} scale={claims.scale} />
      {claim.flags.length > 0 && (
        <ul class="claim-flags">
          {claim.flags.map((flag) => (
            <li>
              <FlagText flag={flag} claim={claim} voices={claims.voices} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${base}/${claim.id}#stallen`}>
          {t('claims.see-passages', { count: claim.links.length })}
          <span class="visually-hidden">: {claim.statement}</span>
        </a>
      </p>
    </>
  );
}

/** Whether the claim can stand in a report as it is. */
export function State({ claim }: { claim: CountedClaim }) {
  const { t } = useView();
  if (!claim.holds) return <Tag tone="problem">{t('claims.state.falls')}</Tag>;
  if (claim.flags.length > 0) return <Tag tone="waiting">{t('claims.state.to-review')}</Tag>;
  return <Tag tone="done">{t('claims.state.holds')}</Tag>;
}

function Moves({ claim }: { claim: CountedClaim }) {
  const { t } = useView();
  return (
    <div class="claim-moves">
      <Button variant="quiet" icon="arrow-up" name="move" value={`up:${claim.id}`} about={claim.statement}>
        {t('claims.up')}
      </Button>
      <Button
        variant="quiet"
        icon="arrow-down"
        name="move"
        value={`down:${claim.id}`}
        about={claim.statement}
      >
        {t('claims.down')}
      </Button>
    </div>
  );
}
