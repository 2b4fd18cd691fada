import { useView } from '../../layout/view.tsx';

/** Where the page lies, for staff's deeper pages. The page itself is not among the steps. */
export function Breadcrumbs({ items }: { items: readonly { href: string; label: string }[] }) {
  const { t } = useView();
  return (
    <nav class="breadcrumbs" aria-label={t('ui.breadcrumbs.label')}>
      <ol class="plain-list">
        {items.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
