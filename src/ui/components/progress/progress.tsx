import { useView } from '../../layout/view.tsx';

export interface ProgressProps {
  step: number;
  of: number;
  /** What the step is about. */
  label?: string;
}

/** How far one has come, in words: "Steg 2 av 4". */
export function Progress({ step, of, label }: ProgressProps) {
  const { t } = useView();
  return (
    <p class="progress">
      {t('ui.progress.step', { step, of })}
      {label && `: ${label}`}
    </p>
  );
}
