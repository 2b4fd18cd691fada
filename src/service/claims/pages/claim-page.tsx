import {
  Button,
  Checkbox,
  Details,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Quote,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { CountedClaim } from '../assemble.ts';
import type { Claims, LinkedPassage } from '../queries.ts';
import { stopsReport } from '../rules.ts';
import { State } from './list-page.tsx';
import { Counts, FlagText, Verdict } from './verdict.tsx';

interface Props {
  auditId: string;
  claims: Claims;
  claim: CountedClaim;
  passages: LinkedPassage[];
  errors?: FieldError[];
}

/** One claim: what it says, whether it holds, the passages for and against, and which are quoted. */
export function ClaimPage({ auditId, claims, claim, passages, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/pastaenden`;
  const own = `${base}/${claim.id}`;
  const unseen = claim.links.some((link) => !passages.some(({ id }) => id === link.passageId));
  const stops = claim.flags.filter(stopsReport);
  const review = claim.flags.find((flag) => flag.kind === 'exposure-review');
  return (
    <Page title={claim.statement} back={{ href: base }} errors={errors ?? []}>
      <p>
        <State claim={claim} />
      </p>
      <p>
        <Counts claim={claim} />
      </p>
      <Verdict claim={claim} scale={claims.scale} />
      {stops.length > 0 && (
        <Notice kind="warning" title={t('claims.to-mend')}>
          <ul>
            {stops.map((flag) => (
              <li>
                <FlagText flag={flag} claim={claim} voices={claims.voices} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <LinkButton variant="secondary" href={`${own}/andra`}>
        {t('claims.edit')}
      </LinkButton>
      {review && (
        <Section heading={t('claims.review.title')}>
          <p>
            <FlagText flag={review} claim={claim} voices={claims.voices} />
          </p>
          <p>{t('claims.review.what')}</p>
          <Form action={`${own}/granskad`} version={claim.version} label={t('claims.review.title')}>
            <Checkbox name="reviewed" label={t('claims.review.field')} error={errorFor(errors, 'reviewed')} />
            <Button variant="secondary">{t('claims.review.do')}</Button>
          </Form>
        </Section>
      )}
      <Section heading={t('claims.passages')} id="stallen">
        {passages.length === 0 ? (
          <EmptyState title={t('claims.passages.none')}>{t('claims.passages.none-text')}</EmptyState>
        ) : (
          <Passages auditId={auditId} own={own} claims={claims} passages={passages} errors={errors ?? []} />
        )}
        {unseen && <p class="soft">{t('claims.passages.known')}</p>}
        <LinkButton href={`${own}/stallen`}>{t('claims.choose.title')}</LinkButton>
      </Section>
      <Details summary={t('claims.remove')} open={errorFor(errors, 'sure') !== undefined}>
        <Form action={`${own}/ta-bort`}>
          <p>{t('claims.remove-means')}</p>
          <Checkbox name="sure" label={t('claims.sure')} error={errorFor(errors, 'sure')} />
          <Button variant="danger">{t('claims.remove')}</Button>
        </Form>
      </Details>
    </Page>
  );
}

interface PassagesProps {
  auditId: string;
  own: string;
  claims: Claims;
  passages: LinkedPassage[];
  errors: FieldError[];
}

function Passages({ auditId, own, claims, passages, errors }: PassagesProps) {
  const { t } = useView();
  const error = errorFor(errors, 'quoted');
  return (
    <Form action={`${own}/citat`} label={t('claims.quotes.title')}>
      <p class="soft" id="quoted" tabindex={-1}>
        {t('claims.quotes.hint')}
      </p>
      {error !== undefined && <p class="field-error">{error}</p>}
      {(['for', 'against'] as const).map((stance) => {
        const here = passages.filter((passage) => passage.stance === stance);
        if (here.length === 0) return null;
        return (
          <Section heading={t(`claims.stance.${stance}`)} level={3}>
            <ul class="claim-passages plain-list">
              {here.map((passage) => (
                <li>
                  <Quote who={passage.label}>{passage.words}</Quote>
                  <Quoting claims={claims} passage={passage} />
                  <a href={`/granskningar/${auditId}/kodning/stallen/${passage.id}`}>
                    {t('claims.passage.open')}
                    <span class="visually-hidden">
                      {' '}
                      {passage.label}, {passage.turn}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      <Button variant="secondary">{t('claims.quotes.save')}</Button>
    </Form>
  );
}

/** A tick for printing the words, or why they cannot be printed. */
function Quoting({ claims, passage }: { claims: Claims; passage: LinkedPassage }) {
  const { t } = useView();
  const agreed = claims.voices.find((voice) => voice.id === passage.informantId)?.quotes ?? false;
  const id = `quoted-${passage.id}`;
  return (
    <>
      {passage.quoted && <input type="hidden" name="before" value={passage.id} />}
      {agreed || passage.quoted ? (
        <div class="ds-field choice">
          <input
            class="ds-input"
            type="checkbox"
            id={id}
            name="quoted"
            value={passage.id}
            checked={passage.quoted}
          />
          <label for={id}>
            {t('claims.quotes.field')}
            <span class="visually-hidden">
              : {passage.label}, {passage.turn}
            </span>
            {!agreed && <> ({t('claims.quotes.no')})</>}
          </label>
        </div>
      ) : (
        <p class="soft">{t('claims.quotes.no')}</p>
      )}
    </>
  );
}
