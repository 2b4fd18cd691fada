import { useView } from '../../../ui/kit.ts';
import { inTreeOrder } from '../codebook.ts';
import type { CountedCode } from '../queries.ts';
import { CodeName } from './code-name.tsx';

interface Props {
  auditId: string;
  codes: readonly CountedCode[];
  uncoded: number;
}

/** The codebook as a tree to open: each code leads to its passages. */
export function CodeTree({ auditId, codes, uncoded }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/kodning/koder`;
  return (
    <ul class="code-tree plain-list">
      {inTreeOrder(codes).map(({ code, depth }) => (
        <li class={`depth-${Math.min(depth, 4)}`}>
          <a href={`${base}/${code.id}`} class={code.kind === 'theme' ? 'code-theme' : undefined}>
            {code.kind === 'theme' ? code.name : <CodeName code={code} />}
          </a>{' '}
          <span class="soft">{code.kind === 'theme' ? t('coding.theme') : <Counts code={code} />}</span>
        </li>
      ))}
      {uncoded > 0 && (
        <li>
          <a href={`${base}/utan`}>{t('coding.without-code')}</a>{' '}
          <span class="soft">{t('coding.passages', { count: uncoded })}</span>
        </li>
      )}
    </ul>
  );
}

/** How much a code holds: places, and people behind them. */
export function Counts({ code }: { code: CountedCode }) {
  const { t } = useView();
  if (code.passages === 0) return <>{t('coding.unused')}</>;
  return (
    <>
      {t('coding.passages', { count: code.passages })} · {t('coding.informants', { count: code.informants })}
    </>
  );
}
