import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Section,
  SummaryList,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { Draft } from '../queries.ts';
import { refusalsToReady } from '../rules.ts';
import { BodyText, LinkToHandOn, type SignUpLink } from './letter-text.tsx';
import { ReadingAdvice } from './reading-advice.tsx';

interface Props {
  draft: Draft;
  /** what the reader has read, sent back when they say it is ready */
  read: string;
  /** the draft says what the ready letter says */
  same: boolean;
  link: SignUpLink | undefined;
  mayReady: boolean;
  errors?: FieldError[];
}

/** The letter while it is written: how it stands, what it is made from, and each section with a way to change it. */
export function WritePage({ draft, read, same, link, mayReady, errors }: Props) {
  const { t } = useView();
  const path = `/granskningar/${draft.auditId}/brev`;
  const whole = [
    draft.content.title,
    ...draft.content.sections.map(({ heading, body }) => `${heading}\n${body}`),
  ];
  return (
    <Page
      title={t('information-letter.title')}
      lead={draft.auditTitle}
      back={{ href: `/granskningar/${draft.auditId}` }}
      errors={errors ?? []}
    >
      <Standing draft={draft} same={same} read={read} mayReady={mayReady} path={path} />
      <Facts draft={draft} path={path} />
      <Section heading={t('information-letter.link-title')}>
        <LinkToHandOn link={link} />
      </Section>
      <Section heading={t('information-letter.reading.title')}>
        <ReadingAdvice text={whole.join('\n')} names={draft.names} />
      </Section>
      <Section heading={t('information-letter.text-title')}>
        <p class="soft">{t('information-letter.follows')}</p>
        {draft.sections.map((section) => (
          <Section
            level={3}
            heading={section.heading || t('information-letter.section.more')}
            id={`del-${section.name}`}
          >
            {(section.own || section.leftOut) && (
              <p>
                <Tag>{t(section.leftOut ? 'information-letter.left-out' : 'information-letter.own')}</Tag>
              </p>
            )}
            {section.body === '' ? (
              <p class="soft">
                {t(`information-letter.empty.${section.name === 'gift' ? 'gift' : 'other'}`)}
              </p>
            ) : (
              <div class="stack" lang={draft.source.language}>
                <BodyText body={section.body} />
              </div>
            )}
            <p>
              <a href={`${path}/del/${section.name}`}>
                {t('information-letter.change')}
                <span class="visually-hidden"> {section.heading}</span>
              </a>
            </p>
          </Section>
        ))}
      </Section>
      {draft.own.length > 0 && (
        <LinkButton variant="quiet" href={`${path}/borja-om`}>
          {t('information-letter.anew.title')}
        </LinkButton>
      )}
    </Page>
  );
}

function Standing({
  draft,
  same,
  read,
  mayReady,
  path,
}: Pick<Props, 'draft' | 'same' | 'read' | 'mayReady'> & { path: string }) {
  const { t, lang } = useView();
  const { ready } = draft;
  const missing = refusalsToReady(draft.content);
  return (
    <Section heading={t('information-letter.standing')}>
      <p>
        {ready === null
          ? t('information-letter.standing.not-ready')
          : t(same ? 'information-letter.standing.ready' : 'information-letter.standing.changed', {
              day: formatDay(ready.readyOn, lang),
            })}
      </p>
      {missing.length > 0 && (
        <Notice title={t('information-letter.missing')}>
          <ul>
            {missing.map((key) => (
              <li>{t(key)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!same &&
        missing.length === 0 &&
        (mayReady ? (
          <Form action={`${path}/klart`}>
            <input type="hidden" name="read" value={read} />
            <p>{t('information-letter.ready.means')}</p>
            <Button>{t('information-letter.ready.do')}</Button>
          </Form>
        ) : (
          <p>{t('information-letter.ready.coordinator')}</p>
        ))}
      <ButtonRow>
        <LinkButton variant="secondary" icon="eye" href={`${path}/utskrift${same ? '' : '?utkast=ja'}`}>
          {t('information-letter.preview')}
        </LinkButton>
        <LinkButton variant="secondary" icon="download" href={`${path}.pdf${same ? '' : '?utkast=ja'}`}>
          {t('information-letter.pdf')}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}

function Facts({ draft, path }: { draft: Draft; path: string }) {
  const { t } = useView();
  const { source } = draft;
  const none = t('information-letter.not-written');
  return (
    <Section heading={t('information-letter.facts.title')}>
      <SummaryList
        rows={[
          { key: t('information-letter.field.title'), value: draft.content.title },
          { key: t('information-letter.field.eligibility'), value: source.eligibility || none },
          {
            key: t('information-letter.field.ways'),
            value: source.ways.map((way) => t(`information-letter.way.${way}`)).join(', ') || none,
          },
          { key: t('information-letter.field.period'), value: source.period || none },
          { key: t('information-letter.field.gift'), value: source.gift || none },
          {
            key: t('information-letter.field.contact'),
            value:
              [source.contact.name, source.contact.phone, source.contact.email]
                .filter((text) => text !== '')
                .join(', ') || none,
          },
        ]}
      />
      <LinkButton variant="secondary" href={`${path}/uppgifter`}>
        {t('information-letter.facts.change')}
      </LinkButton>
    </Section>
  );
}
