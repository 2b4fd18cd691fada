import { DEFAULT_SCALE, type QuantityScale } from '../../../domain/quantity-words.ts';
import type { Translate } from '../../../kernel/i18n/translate.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Page,
  Table,
  TextField,
  useView,
} from '../../../ui/kit.ts';

interface Props {
  auditId: string;
  scale: QuantityScale | null;
  version: number;
  maySet: boolean;
  values?: FormValues;
  errors?: FieldError[];
}

const fields = [
  'almostAllFromPercent',
  'majorityAbovePercent',
  'manyAbovePercent',
  'severalFrom',
  'someFrom',
  'someUpToPercent',
] as const;

/** What the quantity words mean at this bureau: the defaults, or its own. */
export function ScalePage({ auditId, scale, version, maySet, values, errors }: Props) {
  const { t } = useView();
  const base = `/granskningar/${auditId}/pastaenden`;
  const use = scale ?? DEFAULT_SCALE;
  return (
    <Page
      title={t('claims.scale.title')}
      lead={t('claims.scale.lead')}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Notice>{t(scale ? 'claims.scale.own' : 'claims.scale.default')}</Notice>
      <Table
        caption={t('claims.scale.caption')}
        columns={[{ label: t('claims.scale.word') }, { label: t('claims.scale.means') }]}
        rows={scaleRows(t, use)}
        compact
      />
      {maySet && (
        <>
          <Form action={`${base}/skala`} version={version} label={t('claims.scale.title')}>
            {fields.map((name) => (
              <TextField
                name={name}
                label={t(`claims.scale.field.${name}`)}
                value={values && name in values ? textOf(values, name) : String(use[name])}
                error={errorFor(errors, name)}
                inputmode="numeric"
                width="short"
              />
            ))}
            <Button>{t('claims.scale.save')}</Button>
          </Form>
          {scale && (
            <Form action={`${base}/skala/aterstall`} version={version} label={t('claims.scale.reset')}>
              <Button variant="quiet">{t('claims.scale.reset')}</Button>
            </Form>
          )}
        </>
      )}
    </Page>
  );
}

/** The scale in words, a row each. */
function scaleRows(t: Translate, scale: QuantityScale): [word: string, meaning: string][] {
  return [
    [t('claims.word.all'), t('claims.scale.mean.all')],
    [t('claims.word.almost-all'), t('claims.scale.mean.from', { percent: scale.almostAllFromPercent })],
    [t('claims.scale.majority'), t('claims.scale.mean.above', { percent: scale.majorityAbovePercent })],
    [t('claims.word.half'), t('claims.scale.mean.half')],
    [t('claims.word.many'), t('claims.scale.mean.above', { percent: scale.manyAbovePercent })],
    [t('claims.word.several'), t('claims.scale.mean.people', { count: scale.severalFrom })],
    [
      t('claims.scale.some'),
      t('claims.scale.mean.some', { count: scale.someFrom, percent: scale.someUpToPercent }),
    ],
    [t('claims.word.a-couple'), t('claims.scale.mean.two')],
    [t('claims.word.one'), t('claims.scale.mean.one')],
  ];
}
