import { useView } from '../../layout/view.tsx';
import { Icon } from '../icon/icon.tsx';

/** Leads one step up. Stands first in the page. */
export function BackLink({ href, label }: { href: string; label?: string }) {
  const { t } = useView();
  return (
    <a class="back-link" href={href}>
      <Icon name="arrow-left" />
      {label ?? t('ui.back')}
    </a>
  );
}
