import { useView } from '../../layout/view.tsx';
import { Icon } from '../icon/icon.tsx';

/** Reads the page's main text aloud with the device's own voice. Seen only where the browser can. */
export function ReadAloud() {
  const { t } = useView();
  return (
    <div class="read-aloud" data-read-aloud hidden>
      <button class="ds-button button-secondary" data-variant="secondary" type="button" data-read-start>
        <Icon name="volume-2" />
        <span
          data-read-label
          data-start={t('ui.readAloud.start')}
          data-pause={t('ui.readAloud.pause')}
          data-resume={t('ui.readAloud.resume')}
        >
          {t('ui.readAloud.start')}
        </span>
      </button>
      <button class="ds-button button-quiet" data-variant="tertiary" type="button" data-read-stop hidden>
        <span>{t('ui.readAloud.stop')}</span>
      </button>
    </div>
  );
}
