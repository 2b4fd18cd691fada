import { Details, LinkList, Page, Paragraphs, Section, useView } from '../../../ui/kit.ts';
import type { Contact } from '../queries.ts';
import { dialled, TOPICS, type Topic } from '../topics.ts';

/** What belongs to the reader: nothing of it where nobody is signed in. */
export interface Mine {
  contacts: Contact[];
  purposes: { unit: string; purpose: string }[];
  participant: boolean;
}

const base = '/mina-rattigheter';

/** The first page: the questions one may have. */
export function RightsPage() {
  const { t } = useView();
  return (
    <Page title={t('rights.title')} lead={t('rights.lead')} readAloud>
      <LinkList
        items={TOPICS.map((topic) => ({
          href: `${base}/${topic.slug}`,
          title: t(`rights.topic.${topic.id}`),
          detail: t(`rights.short.${topic.id}`),
        }))}
      />
      <p class="no-print">
        <a href={`${base}/allt`}>{t('rights.all')}</a>
      </p>
    </Page>
  );
}

/** One question and its answer, and the way to the next. */
export function TopicPage({ topic, mine }: { topic: Topic; mine: Mine }) {
  const { t } = useView();
  const next = TOPICS[TOPICS.indexOf(topic) + 1];
  return (
    <Page title={t(`rights.topic.${topic.id}`)} back={{ href: base, label: t('rights.title') }} readAloud>
      <Answer topic={topic} mine={mine} />
      {mine.participant && topic.links.length > 0 && (
        <LinkList items={topic.links.map(({ href, label }) => ({ href, title: t(label) }))} />
      )}
      {next && (
        <p class="no-print">
          <a href={`${base}/${next.slug}`}>{t('rights.next', { topic: t(`rights.topic.${next.id}`) })}</a>
        </p>
      )}
    </Page>
  );
}

/** Everything on one page, to read or print at one go. */
export function AllPage({ mine }: { mine: Mine }) {
  const { t } = useView();
  return (
    <Page title={t('rights.title')} lead={t('rights.all-lead')} back={{ href: base }} readAloud>
      {TOPICS.map((topic) => (
        <Section heading={t(`rights.topic.${topic.id}`)}>
          <Answer topic={topic} mine={mine} />
        </Section>
      ))}
    </Page>
  );
}

function Answer({ topic, mine }: { topic: Topic; mine: Mine }) {
  const { t } = useView();
  return (
    <>
      {topic.id === 'support' && <Purposes mine={mine} />}
      {topic.id === 'who' && <Contacts mine={mine} />}
      <ul class="stack">
        {Array.from({ length: topic.points }, (_, index) => (
          <li>
            <Callable text={t(`rights.point.${topic.id}.${index + 1}`)} />
          </li>
        ))}
      </ul>
      {topic.law && (
        <Details summary={t('rights.why')}>
          <p>{t(`rights.law.${topic.id}`)}</p>
        </Details>
      )}
    </>
  );
}

/** A text whose numbers to call can be pressed: those that everybody in Sweden has. */
function Callable({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\b(112|1177|114 14)\b/)
        .map((part, place) => (place % 2 === 1 ? <a href={`tel:${part.replace(' ', '')}`}>{part}</a> : part))}
    </>
  );
}

function Purposes({ mine }: { mine: Mine }) {
  const { t } = useView();
  return (
    <>
      {mine.purposes.map(({ unit, purpose }) => (
        <div class="stack">
          <p>
            <strong>{t('rights.purpose', { unit })}</strong>
          </p>
          {purpose ? <Paragraphs text={purpose} /> : <p>{t('rights.no-purpose')}</p>}
        </div>
      ))}
    </>
  );
}

function Contacts({ mine }: { mine: Mine }) {
  const { t } = useView();
  if (mine.contacts.length === 0) return mine.participant ? <p>{t('rights.no-contacts')}</p> : null;
  return (
    <>
      {mine.contacts.map((contact) => (
        <p>
          <ContactLines contact={contact} />
        </p>
      ))}
    </>
  );
}

/** One contact, as it is read and as it is dialled. */
export function ContactLines({ contact }: { contact: Contact }) {
  const { t } = useView();
  return (
    <>
      <strong>{contact.name}</strong>
      <span class="soft">{`, ${contact.unit}`}</span>
      {contact.about && (
        <>
          <br />
          {contact.about}
        </>
      )}
      {contact.phone && (
        <>
          <br />
          {t('rights.phone')} <a href={`tel:${dialled(contact.phone)}`}>{contact.phone}</a>
        </>
      )}
      {contact.email && (
        <>
          <br />
          {t('rights.email')} <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      )}
      {contact.hours && (
        <>
          <br />
          <span class="soft">{contact.hours}</span>
        </>
      )}
    </>
  );
}
