import { EmptyState, LinkButton, Page, Pagination, Paragraphs, useView } from '../../../ui/kit.ts';
import type { Code, PassagesOfCode } from '../queries.ts';
import { PASSAGES_A_PAGE } from '../rules.ts';
import { Passages } from './passages.tsx';

interface Props {
  auditId: string;
  /** undefined: passages that have no code */
  code: Code | undefined;
  found: PassagesOfCode;
  page: number;
}

/** All passages under one code, across informants. */
export function CodePage({ auditId, code, found, page }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning`;
  const own = `${base}/koder/${code?.id ?? 'utan'}`;
  return (
    <Page
      title={code?.name ?? t('coding.without-code')}
      lead={t('coding.passages', { count: found.total })}
      back={{ href: base }}
    >
      {code !== undefined && <Paragraphs text={code.memo} />}
      {found.total === 0 ? (
        <EmptyState title={t('coding.code.none')}>{t('coding.code.none-text')}</EmptyState>
      ) : (
        <Passages auditId={auditId} passages={found.passages} codes={found.codes} />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(found.total / PASSAGES_A_PAGE)}
        href={(n) => `${own}?sida=${n}`}
      />
      {code && (
        <LinkButton variant="secondary" href={`${base}/kodbok/${code.id}`}>
          {t('coding.code.edit')}
        </LinkButton>
      )}
    </Page>
  );
}
