import type { Day } from '../../../domain/day.ts';
import { asSentence, formatDay, formatWeek } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  Details,
  errorFor,
  type FieldError,
  Form,
  Page,
  Radios,
  TextField,
  TimeField,
  useView,
} from '../../../ui/kit.ts';
import type { Activity } from '../../plan/contract.ts';
import type { Support } from '../../support/contract.ts';
import { weekPath } from '../contract.ts';
import { standingOf, untilParts } from '../form.ts';
import { REPEATS } from '../recurrence.ts';
import { daysOfWeek, type Item, PARTS, weekName } from '../rules.ts';

interface Props {
  support: Support;
  monday: Day;
  /** the one that is changed; something new without it */
  item?: Item | undefined;
  /** the plan's, that something new grows from */
  activity?: Activity | undefined;
  values?: FormValues;
  errors?: FieldError[];
}

/** What, which days, about when, and with whom. The rest stands behind "more choices". */
export function ItemPage({ support, monday, item, activity, values, errors = [] }: Props) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const field = (name: string, stands: string) => (values ? textOf(values, name) : stands);
  const box = (name: string, stands: boolean) => (values ? textOf(values, name) !== '' : stands);
  const repeats = field('repeats', item?.repeats ?? 'once');
  const more = ['repeats', 'until'].some((name) => errorFor(errors, name)) || repeats !== 'once';
  return (
    <Page
      title={t(item ? 'schedule.edit.title' : 'schedule.new.title')}
      lead={asSentence(formatWeek(monday, lang))}
      back={{ href: weekPath(support.id, monday, '/fyll-i') }}
      readAloud={own}
      errors={errors}
    >
      <Form
        action={
          item ? weekPath(support.id, undefined, `/sak/${item.id}`) : weekPath(support.id, undefined, '/nytt')
        }
        {...(item
          ? { version: textOf(values, '_version') || item.version, was: standingOf(item, lang) }
          : {})}
      >
        <input type="hidden" name="week" value={weekName(monday)} />
        <input
          type="hidden"
          name="activity"
          value={field('activity', item?.activityLineage ?? activity?.lineage ?? '')}
        />
        <TextField
          name="words"
          label={t('schedule.field.words')}
          value={field('words', item?.words ?? activity?.words.slice(0, 200) ?? '')}
          error={errorFor(errors, 'words')}
          maxlength={200}
        />
        <Checkboxes
          name="days"
          legend={t('schedule.field.days')}
          options={daysOfWeek(monday).map((day, index) => ({
            value: String(index + 1),
            label: formatDay(day, lang, { year: false }),
          }))}
          values={values ? textsOf(values, 'days') : (item?.weekdays.map(String) ?? [])}
          error={errorFor(errors, 'days')}
        />
        <Radios
          name="part"
          legend={t('schedule.field.part')}
          options={PARTS.map((part) => ({
            value: part,
            label: t(`schedule.part.choice.${part}`),
            ...(part === 'clock'
              ? {
                  more: (
                    <TimeField
                      name="time"
                      label={t('schedule.field.time')}
                      value={field('time', item?.startsAt ?? '')}
                      error={errorFor(errors, 'time')}
                    />
                  ),
                }
              : {}),
          }))}
          value={field('part', item?.part ?? 'any')}
          error={errorFor(errors, 'part')}
        />
        <TextField
          name="withWords"
          label={t('schedule.field.with')}
          value={field('withWords', item?.withWords ?? activity?.whoWords.slice(0, 100) ?? '')}
          error={errorFor(errors, 'withWords')}
          maxlength={100}
          optional
        />
        <Details summary={t('schedule.field.more')} open={more}>
          <Radios
            name="repeats"
            legend={t('schedule.field.repeats')}
            options={REPEATS.map((one) => ({ value: one, label: t(`schedule.repeats.choice.${one}`) }))}
            value={repeats}
            error={errorFor(errors, 'repeats')}
          />
          <DateField
            name="until"
            legend={t('schedule.field.until')}
            value={values ? untilParts(values) : (item?.until ?? undefined)}
            error={errorFor(errors, 'until')}
            optional
          />
          {own && (
            <Checkbox
              name="tells"
              label={t('schedule.field.tells')}
              hint={t('schedule.field.tells-hint')}
              checked={box('tells', item?.tells ?? false)}
            />
          )}
          {own && (
            <Checkbox
              name="onlyMe"
              label={t('schedule.field.only-me')}
              checked={box('onlyMe', item?.onlyMe ?? false)}
            />
          )}
        </Details>
        <Button>{t(item ? 'schedule.edit.save' : 'schedule.new.save')}</Button>
      </Form>
      {item && item.repeats !== 'once' && (
        <Form action={weekPath(support.id, undefined, `/sak/${item.id}/bort`)} inline>
          <input type="hidden" name="day" value={monday} />
          <Button variant="quiet" name="how" value="end">
            {t('schedule.end', { week: formatWeek(monday, lang) })}
          </Button>
        </Form>
      )}
    </Page>
  );
}
