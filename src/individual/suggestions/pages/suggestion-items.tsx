import { Icon } from '../../../ui/components/icon/icon.tsx';
import { Tag, useView } from '../../../ui/kit.ts';
import type { Suggestion } from '../rules.ts';

/** Suggestions to read, each with its symbol. `label` names the list to screen readers. */
export function SuggestionItems({ items, label }: { items: readonly Suggestion[]; label: string }) {
  const { t } = useView();
  return (
    <ul class="suggestions plain-list" aria-label={label}>
      {items.map(({ icon, words, kind, from }) => (
        <li>
          <Icon name={icon} />
          <span>
            {words} {kind === 'need' && <Tag>{t('suggestions.need')}</Tag>}{' '}
            {from === 'others' && <Tag>{t('suggestions.from-others')}</Tag>}
          </span>
        </li>
      ))}
    </ul>
  );
}
