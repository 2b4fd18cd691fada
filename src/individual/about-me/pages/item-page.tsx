import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkboxes,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Radios,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import { shareValue, standingOf } from '../form.ts';
import type { OwnItem } from '../queries.ts';
import { ABOUT_KINDS, ASK_MONTHS, AUDIENCES } from '../rules.ts';
import { kindIcons } from './kind.tsx';

export interface ItemPageProps {
  base: string;
  action: string;
  supports: { id: string; unit: string }[];
  /** the item that is changed; left out for a new one */
  item?: OwnItem;
  values?: FormValues;
  errors?: FieldError[];
  draftUrl: string;
}

/** Writes an item, or changes it, and chooses who reads it. */
export function ItemPage({ base, action, supports, item, values, errors, draftUrl }: ItemPageProps) {
  const { t } = useView();
  const kind = values ? textOf(values, 'kind') : item?.kind;
  const reach = values ? textOf(values, 'reach') : item && (item.shares.length > 0 ? 'chosen' : 'self');
  const who = values ? textsOf(values, 'who') : (item?.shares.map(shareValue) ?? []);
  return (
    <Page
      title={t(item ? 'about-me.item.change' : 'about-me.item.new')}
      back={{ href: base }}
      errors={errors ?? []}
      readAloud
    >
      <Form action={action} {...(item ? { version: item.version, was: standingOf(item) } : {})}>
        <Radios
          name="kind"
          legend={t('about-me.field.kind')}
          options={ABOUT_KINDS.map((value) => ({
            value,
            label: t(`about-me.kind.${value}`),
            icon: kindIcons[value],
          }))}
          value={kind}
          error={errorFor(errors, 'kind')}
        />
        <TextArea
          name="words"
          label={t('about-me.field.words')}
          hint={t('about-me.field.words-hint')}
          value={values ? textOf(values, 'words') : item?.words}
          error={errorFor(errors, 'words')}
          rows={4}
          maxlength={1000}
          draftUrl={draftUrl}
        />
        <Radios
          name="reach"
          legend={t('about-me.field.reach')}
          options={[
            { value: 'self', label: t('about-me.reach.self'), icon: 'lock' },
            {
              value: 'chosen',
              label: t('about-me.reach.chosen'),
              icon: 'users',
              more: (
                <Checkboxes
                  name="who"
                  legend={t('about-me.field.who')}
                  options={supports.flatMap((support) =>
                    AUDIENCES.map((audience) => ({
                      value: shareValue({ supportId: support.id, audience }),
                      label:
                        supports.length > 1
                          ? t('about-me.audience-at', {
                              audience: t(`about-me.choose.${audience}`),
                              unit: support.unit,
                            })
                          : t(`about-me.choose.${audience}`),
                    })),
                  )}
                  values={who}
                  error={errorFor(errors, 'who')}
                />
              ),
            },
          ]}
          value={reach}
          error={errorFor(errors, 'reach')}
        />
        {item && (
          <Details summary={t('about-me.field.ask')}>
            <Radios
              name="ask"
              legend={t('about-me.field.ask')}
              hideLegend
              options={ASK_MONTHS.map((months) => ({
                value: String(months),
                label: t('about-me.ask', { count: months }),
              }))}
              value={values ? textOf(values, 'ask') || '12' : String(item.askMonths)}
            />
          </Details>
        )}
        <ButtonRow>
          <Button>{t('about-me.save')}</Button>
          {item && (
            <LinkButton href={`${base}/${item.id}/ta-bort`} variant="quiet">
              {t('about-me.remove')}
            </LinkButton>
          )}
        </ButtonRow>
      </Form>
    </Page>
  );
}
