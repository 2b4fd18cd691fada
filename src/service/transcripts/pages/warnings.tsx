import type { Warning } from '../../../kernel/documents/read/transcript.ts';
import { Notice, useView } from '../../../ui/kit.ts';
import { warnings as texts } from '../reading.ts';

/** What to know about the text just read, where it came with a loss or a guess. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const { t } = useView();
  if (warnings.length === 0) return null;
  return (
    <Notice kind="warning" title={t('transcripts.warning.title')} fresh>
      {warnings.map((warning) => (
        <p>{t(texts[warning])}</p>
      ))}
    </Notice>
  );
}
