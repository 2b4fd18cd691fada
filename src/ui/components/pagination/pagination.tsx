import { useView } from '../../layout/view.tsx';
import { Icon } from '../icon/icon.tsx';

export interface PaginationProps {
  /** First page is 1. */
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Back and on in a long list, with where one is in words. Nothing when all fits on one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const { t } = useView();
  if (pages <= 1) return null;
  return (
    <nav class="pagination" aria-label={t('ui.pagination.label')}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          <Icon name="arrow-left" />
          {t('ui.pagination.previous')}
        </a>
      )}
      <span>{t('ui.pagination.where', { page, pages })}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {t('ui.pagination.next')}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
