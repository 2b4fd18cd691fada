import { Icon } from '../../../ui/components/icon/icon.tsx';
import { Tag, useView } from '../../../ui/kit.ts';
import type { Suggestion } from '../rules.ts';

/** Where a suggestion is taken along, and whether the plan is the reader's own. */
export interface TakeAlong {
  to: (suggestion: Suggestion) => string;
  own: boolean;
}

/**
 * Suggestions to read, each with its symbol.
 *
 * @param label names the list to screen readers.
 * @param take where each is taken along into a plan, and what the way there is called; left out, they are only read.
 */
export function SuggestionItems({
  items,
  label,
  take,
}: {
  items: readonly Suggestion[];
  label: string;
  take?: TakeAlong | undefined;
}) {
  const { t } = useView();
  return (
    <ul class="suggestions plain-list" aria-label={label}>
      {items.map((suggestion) => (
        <li>
          <Icon name={suggestion.icon} />
          <span class="suggestion-words">
            <span>
              {suggestion.words} {suggestion.kind === 'need' && <Tag>{t('suggestions.need')}</Tag>}{' '}
              {suggestion.from === 'others' && <Tag>{t('suggestions.from-others')}</Tag>}
            </span>
            {take && (
              <a class="suggestion-take no-print" href={take.to(suggestion)}>
                {t(take.own ? 'suggestions.take' : 'suggestions.take.other')}
                <span class="visually-hidden"> {suggestion.words}</span>
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
