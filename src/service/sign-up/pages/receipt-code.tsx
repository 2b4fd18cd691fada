import { useView } from '../../../ui/kit.ts';

/** A receipt code, large, in groups that are read and copied one by one; copied in one press where there is script. */
export function ReceiptCode({ code }: { code: string }) {
  const { t } = useView();
  return (
    <div class="stack" data-copy={code}>
      <strong class="sign-up-code">
        {code.split('-').map((group) => (
          <>
            <span class="sign-up-code-group">{group}</span>{' '}
          </>
        ))}
      </strong>
      <div class="copy-link-row no-print">
        <button class="ds-button button-secondary" data-variant="secondary" type="button" hidden>
          <span>{t('sign-up.thanks.copy')}</span>
        </button>
        <span
          role="status"
          data-done={t('sign-up.thanks.copied')}
          data-failed={t('sign-up.thanks.not-copied')}
        ></span>
      </div>
    </div>
  );
}
