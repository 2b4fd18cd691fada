import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  Details,
  EmptyState,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Pagination,
  Section,
  Select,
  SummaryList,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import { recordPath } from '../contract.ts';
import type { Certificate, NoteRow, NoteSearch, WaitingText } from '../queries.ts';
import { NoteBody, useWhen } from './note-parts.tsx';

interface Props {
  support: Support;
  notes: NoteRow[];
  page: number;
  pages: number;
  search: NoteSearch;
  months: string[];
  /** what the reader may read through */
  waiting: WaitingText[];
  /** something waits before the participant, who reads, may see it */
  beingRead: boolean;
  certificates: Certificate[];
}

/** A support's notes, the newest first: the participant's to read and answer, the staff's to write in. */
export function ListPage(props: Props) {
  const { support, notes, page, pages, search, waiting, beingRead, certificates } = props;
  const { t, lang } = useView();
  const when = useWhen();
  const own = support.relation === 'own';
  const visiting = support.relation === 'visiting';
  const base = recordPath(support.id);
  const searched = search.month !== undefined || search.word !== undefined;
  const query = new URLSearchParams({
    ...(search.month ? { manad: search.month } : {}),
    ...(search.word ? { ord: search.word } : {}),
  });
  return (
    <Page
      title={t(own ? 'record.title.own' : 'record.title.staff', { who: support.participant })}
      lead={t(own ? 'record.lead.own' : visiting ? 'record.lead.visiting' : 'record.lead.staff', {
        who: support.participant,
      })}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
    >
      {beingRead && <Notice>{t('record.being-read')}</Notice>}
      {waiting.length > 0 && (
        <Section heading={t('record.waiting.title')}>
          <p>{t('record.waiting.what', { who: support.participant })}</p>
          <LinkList
            items={waiting.map((one) => ({
              href: `${recordPath(support.id, one.noteId)}/las-igenom`,
              title: t('record.waiting.one', { day: formatDay(one.day, lang) }),
            }))}
          />
        </Section>
      )}
      {(own || visiting || support.relation === 'assigned') && (
        <LinkButton href={`${base}/ny`} icon="pencil">
          {t(own ? 'record.write.own' : 'record.write.staff')}
        </LinkButton>
      )}
      {!visiting && (notes.length > 0 || searched) && <Search {...props} base={base} open={searched} />}
      {notes.length === 0 && (
        <EmptyState title={t(searched ? 'record.none-found' : 'record.none')}>
          {searched && <a href={base}>{t('record.show-all')}</a>}
        </EmptyState>
      )}
      {notes.map((note) => (
        <Section heading={when(note)} id={`n-${note.id}`}>
          <NoteBody note={note} support={support} brief />
          <p>
            <a href={recordPath(support.id, note.id)}>
              {t(own && note.kind !== 'own' ? 'record.answer-it' : 'record.open-it')}
              <span class="visually-hidden"> {when(note)}</span>
            </a>
          </p>
        </Section>
      ))}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `${base}?${new URLSearchParams([...query, ['sida', String(to)]])}`}
      />
      {certificates
        .filter(({ kind }) => kind === 'record')
        .map((certificate) => (
          <p class="soft">
            {t('record.certificate', {
              count: certificate.count,
              on: formatDay(certificate.on, lang),
              last: formatDay(certificate.lastEntry, lang),
              number: certificate.id,
            })}
          </p>
        ))}
      <Gone certificates={certificates.filter(({ kind }) => kind !== 'record')} />
    </Page>
  );
}

/** What else is gone for good, each with the number of its certificate. */
function Gone({ certificates }: { certificates: Certificate[] }) {
  const { t, lang } = useView();
  if (certificates.length === 0) return null;
  return (
    <Details summary={t('record.gone')}>
      <SummaryList
        rows={certificates.map(({ id, kind, on }) => ({
          key: t(`record.gone.${kind}`),
          value: t('record.gone.when', {
            on: formatDay(on, lang, { weekday: false, year: true }),
            number: id,
          }),
        }))}
      />
    </Details>
  );
}

function Search({ base, search, months, open }: Props & { base: string; open: boolean }) {
  const { t, lang } = useView();
  const name = (month: string) => formatDay(`${month}-01`, lang, { weekday: false }).replace(/^\d+ /, '');
  return (
    <Details summary={t('record.search.title')} open={open}>
      <Form action={base} method="get" label={t('record.search.title')}>
        <Select
          name="manad"
          label={t('record.search.month')}
          value={search.month ?? ''}
          options={[
            { value: '', label: t('record.search.all-months') },
            ...months.map((month) => ({ value: month, label: name(month) })),
          ]}
        />
        <TextField name="ord" type="search" label={t('record.search.word')} value={search.word ?? ''} />
        <Button variant="secondary">{t('record.search.do')}</Button>
      </Form>
    </Details>
  );
}
