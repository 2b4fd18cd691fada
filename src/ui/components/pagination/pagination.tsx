import { useView } from '../../layout/view.tsx';
import { Icon } from '../icon/icon.tsx';

export interface PaginationProps {
  /** First page is 1. */
  page: number;
  /** how many there are; or, where nobody has counted, whether there are more after this one */
  pages: number | { more: boolean };
  href: (page: number) => string;
}

/** Back and on in a long list, with where one is in words. Nothing when all fits on one page. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const { t } = useView();
  const counted = typeof pages === 'number';
  const more = counted ? page < pages : pages.more;
  if (page <= 1 && !more) return null;
  return (
    <nav class="pagination" aria-label={t('ui.pagination.label')}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          <Icon name="arrow-left" />
          {t('ui.pagination.previous')}
        </a>
      )}
      <span>{counted ? t('ui.pagination.where', { page, pages }) : t('ui.pagination.page', { page })}</span>
      {more && (
        <a href={href(page + 1)} rel="next">
          {t('ui.pagination.next')}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
