import { LIFE_AREAS, type LifeArea } from '../../../domain/life-areas.ts';
import { Icon } from '../../../ui/components/icon/icon.tsx';
import {
  Button,
  Details,
  EmptyState,
  Form,
  LinkButton,
  Page,
  Section,
  Select,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { LIFE_AREA_ICONS, type Suggestion } from '../rules.ts';
import { SuggestionItems, type TakeAlong } from './suggestion-items.tsx';

interface Props {
  area: LifeArea | undefined;
  query: string;
  /** undefined before one has asked for anything */
  found: Suggestion[] | undefined;
  /** the plan that one looks for suggestions for; left out, one's own, whichever is being made */
  supportId: string | undefined;
  /** where a suggestion is taken along; left out for who only reads */
  take: TakeAlong | undefined;
}

/** Needs and goals to choose among, by part of life and by word. */
export function SearchPage({ area, query, found, supportId, take }: Props) {
  const { t } = useView();
  const suffix = supportId ? `stod=${supportId}` : '';
  const start = `/forslag-pa-mal${suffix && `?${suffix}`}`;
  const search = (
    <Form action="/forslag-pa-mal" method="get" label={t('suggestions.search')}>
      {supportId && <input type="hidden" name="stod" value={supportId} />}
      {found && (
        <Select
          name="omrade"
          label={t('suggestions.field.area')}
          options={[
            { value: '', label: t('suggestions.all-areas') },
            ...LIFE_AREAS.map((one) => ({ value: one, label: t(`plan.area.${one}`) })),
          ]}
          value={area ?? ''}
        />
      )}
      <TextField
        name="ord"
        label={t('suggestions.field.word')}
        hint={t('suggestions.field.word-hint')}
        value={query}
        type="search"
        optional
      />
      <Button variant="secondary">{t('suggestions.find')}</Button>
    </Form>
  );
  if (!found) {
    return (
      <Page
        title={t('suggestions.title')}
        lead={t('suggestions.lead')}
        readAloud
        {...(supportId
          ? { back: { href: `/stod/${supportId}/plan/skriv`, label: t('suggestions.to-plan') } }
          : {})}
      >
        <Section heading={t('suggestions.field.area')}>
          <ul class="suggestions plain-list">
            {LIFE_AREAS.map((one) => (
              <li>
                <Icon name={LIFE_AREA_ICONS[one]} />
                <a href={`/forslag-pa-mal?omrade=${one}${suffix && `&${suffix}`}`}>{t(`plan.area.${one}`)}</a>
              </li>
            ))}
          </ul>
        </Section>
        <Section heading={t('suggestions.search')}>{search}</Section>
      </Page>
    );
  }
  const title = area ? t(`plan.area.${area}`) : t('suggestions.title');
  const areas = LIFE_AREAS.filter((one) => found.some((suggestion) => suggestion.area === one));
  return (
    <Page
      title={title}
      lead={t('suggestions.count', { count: found.length })}
      readAloud
      back={{ href: start, label: t('suggestions.all') }}
    >
      {found.length === 0 && (
        <EmptyState title={t('suggestions.none')}>{t('suggestions.none-text')}</EmptyState>
      )}
      {areas.map((one) => {
        const items = found.filter((suggestion) => suggestion.area === one);
        const list = <SuggestionItems items={items} label={t(`plan.area.${one}`)} take={take} />;
        return area ? list : <Section heading={t(`plan.area.${one}`)}>{list}</Section>;
      })}
      <Details summary={t('suggestions.search')} open={found.length === 0 || query !== ''}>
        {search}
      </Details>
      {query !== '' && (
        <LinkButton variant="quiet" href={start}>
          {t('suggestions.start-over')}
        </LinkButton>
      )}
    </Page>
  );
}
