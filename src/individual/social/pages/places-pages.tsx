import { SOCIAL_LIFE_AREAS } from '../../../domain/life-areas.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Page,
  Radios,
  Tag,
  TextArea,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { LIFE_AREA_ICONS } from '../../suggestions/contract.ts';
import type { MeetingPlace } from '../queries.ts';
import { isStale } from '../rules.ts';

const base = '/enheten/traffpunkter';

/** The unit's meeting places, for its staff to keep. */
export function PlacesPage({ places, today }: { places: MeetingPlace[]; today: string }) {
  const { t, lang } = useView();
  return (
    <Page title={t('social.places.title')} lead={t('social.places.lead')}>
      <LinkButton href={`${base}/ny`}>{t('social.places.add')}</LinkButton>
      {places.length === 0 ? (
        <EmptyState title={t('social.places.empty')}>{t('social.places.empty-text')}</EmptyState>
      ) : (
        <LinkList
          items={places.map((place) => ({
            href: `${base}/${place.id}`,
            title: place.name,
            detail: `${place.whenWords}, ${place.whereWords}`,
            aside: isStale(place.checkedOn, today) ? (
              <Tag tone="waiting">{t('social.places.stale')}</Tag>
            ) : (
              t('social.places.checked', { day: formatDay(place.checkedOn, lang) })
            ),
          }))}
        />
      )}
    </Page>
  );
}

interface FormPageProps {
  place?: MeetingPlace;
  values?: FormValues;
  errors?: FieldError[];
}

/** Enters a place, or changes what is said of it. */
export function PlaceFormPage({ place, values, errors }: FormPageProps) {
  const { t } = useView();
  const value = (name: keyof MeetingPlace & string) =>
    values ? textOf(values, name) : String(place?.[name] ?? '');
  const field = (name: 'name' | 'whenWords' | 'whereWords' | 'costWords') => (
    <TextField
      name={name}
      label={t(`social.field.${name}`)}
      hint={t(`social.hint.${name}`)}
      value={value(name)}
      error={errorFor(errors, name)}
      width="full"
    />
  );
  return (
    <Page
      title={t(place ? 'social.places.change' : 'social.places.add')}
      back={{ href: base }}
      errors={errors ?? []}
    >
      <Form action={place ? `${base}/${place.id}` : base} {...(place ? { version: place.version } : {})}>
        {field('name')}
        <Radios
          name="area"
          legend={t('social.field.area')}
          options={SOCIAL_LIFE_AREAS.map((area) => ({
            value: area,
            label: t(`plan.area.${area}`),
            icon: LIFE_AREA_ICONS[area],
          }))}
          value={value('area')}
          error={errorFor(errors, 'area')}
        />
        <TextArea
          name="about"
          label={t('social.field.about')}
          hint={t('social.hint.about')}
          value={value('about')}
          error={errorFor(errors, 'about')}
          rows={3}
          maxlength={1000}
        />
        {field('whenWords')}
        {field('whereWords')}
        {field('costWords')}
        <TextArea
          name="wayWords"
          label={t('social.field.wayWords')}
          hint={t('social.hint.wayWords')}
          value={value('wayWords')}
          error={errorFor(errors, 'wayWords')}
          rows={3}
          maxlength={1000}
          optional
        />
        <Button>{t(place ? 'social.places.save-checked' : 'social.places.save')}</Button>
      </Form>
      {place && (
        <Form action={`${base}/${place.id}/ta-bort`} inline>
          <Button variant="quiet" about={place.name}>
            {t('social.places.remove')}
          </Button>
        </Form>
      )}
    </Page>
  );
}
