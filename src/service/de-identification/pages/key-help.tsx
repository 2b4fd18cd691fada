import { useView } from '../../../ui/kit.ts';

const keys = {
  place: [
    ['Enter', 'enter'],
    ['X', 'x'],
    ['E', 'e'],
    ['N', 'n'],
    ['P', 'p'],
    ['U', 'u'],
    ['M', 'm'],
  ],
  alike: [
    ['Enter', 'enter-alike'],
    ['K', 'k'],
    ['B', 'b'],
    ['X', 'x-here'],
    ['V', 'v'],
    ['E', 'e'],
    ['N', 'n'],
    ['P', 'p'],
    ['U', 'u'],
    ['M', 'm'],
  ],
  list: [
    ['N', 'list-n'],
    ['P', 'list-p'],
    ['Blank', 'list-tick'],
    ['R', 'list-r'],
    ['U', 'u'],
  ],
} as const;

/** The keys of a page of the review. Shown by the script that listens to them: without it there is nothing to press. */
export function KeyHelp({ of }: { of: keyof typeof keys }) {
  const { t } = useView();
  return (
    <div class="key-help" data-key-help hidden>
      <p>
        <strong>{t('de-identification.keys.title')}</strong>{' '}
        <button
          type="button"
          class="ds-button button-quiet"
          data-variant="tertiary"
          data-key-switch
          data-on={t('de-identification.keys.on')}
          data-off={t('de-identification.keys.off')}
          data-failed={t('de-identification.keys.failed')}
        >
          {t('de-identification.keys.off')}
        </button>
      </p>
      <dl data-key-list>
        {keys[of].map(([key, name]) => (
          <div>
            <dt>
              <kbd>{key === 'Blank' ? t('de-identification.keys.space') : key}</kbd>
            </dt>
            <dd>{t(`de-identification.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
