import { Details, LinkButton, Section, useView } from '../../../ui/kit.ts';
import { codeOf, marker, markersIn, shortened } from '../rules/markup.ts';
import type { PartKey, ReportClaim, ReportData, ReportPassage } from '../rules/report.ts';

interface Props {
  data: ReportData;
  part: PartKey;
  path: string;
  /** what stands in the text, to show what has a place already */
  body: string;
}

/**
 * The claims and quotes that can stand in a part, each with the line that puts it there. Without a script the line is
 * copied; with one a button puts it where the cursor is.
 */
export function Insertions({ data, part, path, body }: Props) {
  const { t } = useView();
  const here = new Set(markersIn(body).map(({ code }) => code));
  const own = data.claims.filter((claim) => belongs(claim, part));
  const others = data.claims.filter((claim) => !belongs(claim, part));
  const finding = part.part === 'chapter' || part.part === 'ladder' || part.part === 'insights';
  if (data.claims.length === 0) return null;
  return (
    <Section heading={t('report.insert')} id="satt-in">
      <p>{t(finding ? 'report.insert.text' : 'report.insert.link-text')}</p>
      {finding && own.length > 0 && body.trim() === '' && (
        <LinkButton variant="secondary" href={`${path}?utlagt=ja`}>
          {t('report.insert.lay-out')}
        </LinkButton>
      )}
      {own.map((claim) => (
        <Claim claim={claim} quotes={finding ? quotesOf(claim, data) : []} here={here} />
      ))}
      {others.length > 0 && (
        <Details summary={t(own.length > 0 ? 'report.insert.others' : 'report.insert.all')}>
          {others.map((claim) => (
            <Claim claim={claim} quotes={finding ? quotesOf(claim, data) : []} here={here} />
          ))}
        </Details>
      )}
    </Section>
  );
}

const belongs = (claim: ReportClaim, { part, questionId }: PartKey): boolean =>
  part === 'chapter' ? claim.questionId === questionId : claim.chapter === part;

function Claim({
  claim,
  quotes,
  here,
}: {
  claim: ReportClaim;
  /** none where a part only retells what was found */
  quotes: ReportPassage[];
  here: Set<string>;
}) {
  const { t } = useView();
  return (
    <div class="stack report-insertion">
      <p>{claim.statement}</p>
      <Line kind="claim" code={codeOf(claim.id)} words={claim.statement} here={here} />
      {quotes.length > 0 && (
        <Details summary={t('report.insert.quotes', { count: quotes.length })}>
          {quotes.map((passage) => (
            <div class="stack">
              <blockquote class="report-words">{passage.words}</blockquote>
              <Line kind="quote" code={codeOf(passage.id)} words={passage.words} here={here} />
            </div>
          ))}
        </Details>
      )}
    </div>
  );
}

/** What may be quoted under a claim: those the analysts have chosen first. */
function quotesOf(claim: ReportClaim, data: ReportData): ReportPassage[] {
  const chosen = claim.quoted;
  const all = [...chosen, ...claim.passages.filter((id) => !chosen.includes(id))];
  const byId = new Map(data.passages.map((passage) => [passage.id, passage]));
  return all.flatMap((id) => byId.get(id) ?? []).filter((passage) => passage.quotable);
}

function Line({
  kind,
  code,
  words,
  here,
}: {
  kind: 'claim' | 'quote';
  code: string;
  words: string;
  here: Set<string>;
}) {
  const { t } = useView();
  return (
    <p class="report-line">
      <code>{marker(kind, code)}</code>{' '}
      <button
        type="button"
        class="ds-button button-quiet"
        data-variant="tertiary"
        data-insert={marker(kind, code, words)}
        hidden
      >
        <span>
          {t('report.insert.here')} <span class="visually-hidden">{shortened(words)}</span>
        </span>
      </button>
      {here.has(code) && <span class="soft">{t('report.insert.there')}</span>}
    </p>
  );
}
