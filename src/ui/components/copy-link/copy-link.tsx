import { useView } from '../../layout/view.tsx';

export interface CopyLinkProps {
  url: string;
  /** What the link is, e.g. "Länk till anmälan". */
  label: string;
}

/** An address to hand on: readable and selectable for everybody, copied in one press where there is script. */
export function CopyLink({ url, label }: CopyLinkProps) {
  const { t } = useView();
  return (
    <div class="copy-link" data-copy={url}>
      <p class="copy-link-label">{label}</p>
      <p class="copy-link-url">{url}</p>
      <div class="copy-link-row">
        <button class="ds-button button-secondary" data-variant="secondary" type="button" hidden>
          <span>
            {t('ui.copy.button')}
            <span class="visually-hidden"> {label}</span>
          </span>
        </button>
        <span role="status" data-done={t('ui.copy.done')} data-failed={t('ui.copy.failed')}></span>
      </div>
    </div>
  );
}
