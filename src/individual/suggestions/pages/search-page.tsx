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
import { SuggestionItems } from './suggestion-items.tsx';

interface Props {
  area: LifeArea | undefined;
  query: string;
  /** undefined before one has asked for anything */
  found: Suggestion[] | undefined;
}

/** Needs and goals to choose among, by part of life and by word. */
export function SearchPage({ area, query, found }: Props) {
  const { t } = useView();
  const search = (
    <Form action="/forslag-pa-mal" method="get" label={t('suggestions.search')}>
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
      <Page title={t('suggestions.title')} lead={t('suggestions.lead')} readAloud>
        <Section heading={t('suggestions.field.area')}>
          <ul class="suggestions plain-list">
            {LIFE_AREAS.map((one) => (
              <li>
                <Icon name={LIFE_AREA_ICONS[one]} />
                <a href={`/forslag-pa-mal?omrade=${one}`}>{t(`plan.area.${one}`)}</a>
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
      back={{ href: '/forslag-pa-mal', label: t('suggestions.all') }}
    >
      {found.length === 0 && (
        <EmptyState title={t('suggestions.none')}>{t('suggestions.none-text')}</EmptyState>
      )}
      {areas.map((one) => {
        const items = found.filter((suggestion) => suggestion.area === one);
        const list = <SuggestionItems items={items} label={t(`plan.area.${one}`)} />;
        return area ? list : <Section heading={t(`plan.area.${one}`)}>{list}</Section>;
      })}
      <Details summary={t('suggestions.search')} open={found.length === 0 || query !== ''}>
        {search}
      </Details>
      {query !== '' && (
        <LinkButton variant="quiet" href="/forslag-pa-mal">
          {t('suggestions.start-over')}
        </LinkButton>
      )}
    </Page>
  );
}
