import { useView } from '../../../ui/kit.ts';

const keys = [
  ['Enter', 'enter'],
  ['X', 'x'],
  ['E', 'e'],
  ['A', 'a'],
  ['K', 'k'],
  ['N', 'n'],
  ['P', 'p'],
  ['U', 'u'],
  ['M', 'm'],
] as const;

/** The keys of the review. Shown by the script that listens to them: without it there is nothing to press. */
export function KeyHelp() {
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
        {keys.map(([key, name]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`de-identification.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
