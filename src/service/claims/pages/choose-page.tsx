import {
  Button,
  EmptyState,
  type FieldError,
  Form,
  Page,
  Pagination,
  Quote,
  Radios,
  Select,
  useView,
} from '../../../ui/kit.ts';
import { PASSAGES_A_PAGE } from '../assemble.ts';
import { stanceField } from '../form.ts';
import type { Offer } from '../queries.ts';

interface Props {
  auditId: string;
  claimId: string;
  offer: Offer;
  filter: { code: string; informant: string; page: number };
  errors?: FieldError[];
}

/** Passages to link to a claim: for, against, or not at all; a page at a time, by code and person. */
export function ChoosePage({ auditId, claimId, offer, filter, errors }: Props) {
  const { t } = useView();
  const claim = `/granskningar/${auditId}/pastaenden/${claimId}`;
  const own = `${claim}/stallen`;
  const query = (page: number) => `kod=${filter.code}&informant=${filter.informant}&sida=${page}`;
  return (
    <Page
      title={t('claims.choose.title')}
      lead={offer.statement}
      back={{ href: claim }}
      errors={errors ?? []}
    >
      <Form action={own} method="get" inline label={t('claims.choose.filter')}>
        <Select
          name="kod"
          label={t('claims.choose.code')}
          options={[
            { value: '', label: t('claims.choose.all-codes') },
            ...offer.codes.map((code) => ({ value: code.id, label: code.name })),
          ]}
          value={filter.code}
        />
        <Select
          name="informant"
          label={t('claims.choose.informant')}
          options={[
            { value: '', label: t('claims.choose.all-informants') },
            ...offer.informants.map((one) => ({ value: one.id, label: one.label })),
          ]}
          value={filter.informant}
        />
        <Button variant="secondary">{t('claims.choose.show')}</Button>
      </Form>
      <p>{t('claims.passage-count', { count: offer.total })}</p>
      {offer.passages.length === 0 ? (
        <EmptyState title={t('claims.choose.none')}>{t('claims.choose.none-text')}</EmptyState>
      ) : (
        <Form action={`${own}?${query(filter.page)}`} label={t('claims.choose.title')}>
          {offer.passages.map((passage) => (
            <div class="claim-choice">
              <Quote who={passage.label}>{passage.words}</Quote>
              <input type="hidden" name={`before-${passage.id}`} value={passage.stance ?? 'none'} />
              <Radios
                name={stanceField(passage.id)}
                legend={t('claims.choose.legend', { label: passage.label, turn: passage.turn })}
                hideLegend
                row
                options={[
                  { value: 'for', label: t('claims.stance.for') },
                  { value: 'against', label: t('claims.stance.against') },
                  { value: 'none', label: t('claims.stance.none') },
                ]}
                value={passage.stance ?? 'none'}
              />
            </div>
          ))}
          <Button>{t('claims.choose.save')}</Button>
        </Form>
      )}
      <Pagination
        page={filter.page}
        pages={Math.ceil(offer.total / PASSAGES_A_PAGE)}
        href={(page) => `${own}?${query(page)}`}
      />
    </Page>
  );
}
