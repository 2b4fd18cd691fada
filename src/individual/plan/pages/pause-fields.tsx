import { textOf } from '../../../kernel/requests/form.ts';
import { DateField, errorFor, Radios, TextArea, useView } from '../../../ui/kit.ts';
import { dateParts } from '../form.ts';
import type { Typed } from './parts.tsx';

/**
 * What a pause asks: when to look at the goal again; why, only if somebody wants to say it. Read by `lookAgainOf`.
 *
 * @param why what stands as the reason, before anything has been typed.
 */
export function PauseFields({ values, errors, why = '' }: Typed & { why?: string }) {
  const { t } = useView();
  return (
    <>
      <Radios
        name="when"
        legend={t('plan.field.look-again')}
        options={[
          ...(['1', '3', '6'] as const).map((months) => ({
            value: months,
            label: t(`plan.field.look-again.${months}`),
          })),
          {
            value: 'dag',
            label: t('plan.field.look-again.day'),
            more: (
              <DateField
                name="lookAgainOn"
                legend={t('plan.field.look-again-on')}
                value={values ? dateParts(values, 'lookAgainOn') : undefined}
                error={errorFor(errors, 'lookAgainOn')}
              />
            ),
          },
        ]}
        value={textOf(values, 'when')}
        error={errorFor(errors, 'when')}
      />
      <TextArea
        name="why"
        label={t('plan.field.paused-why')}
        hint={t('plan.answering.words-hint')}
        value={values ? textOf(values, 'why') : why}
        error={errorFor(errors, 'why')}
        rows={2}
        maxlength={1000}
        optional
      />
    </>
  );
}
