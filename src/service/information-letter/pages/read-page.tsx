import { formatDay } from '../../../kernel/i18n/dates.ts';
import { EmptyState, LinkButton, Notice, Page, Section, useView } from '../../../ui/kit.ts';
import type { LetterContent } from '../rules.ts';
import { LetterText, LinkToHandOn, type SignUpLink } from './letter-text.tsx';

/** The letter before it is ready, to those who are waiting for it. */
export function NotReadyPage({ auditId, title }: { auditId: string; title: string }) {
  const { t } = useView();
  return (
    <Page title={t('information-letter.title')} lead={title} back={{ href: `/granskningar/${auditId}` }}>
      <EmptyState title={t('information-letter.outside.title')}>
        {t('information-letter.outside.text')}
      </EmptyState>
    </Page>
  );
}

interface Props {
  auditId: string;
  content: LetterContent;
  link: SignUpLink | undefined;
  /** the day it was said to be ready; null for a draft */
  readyOn: string | null;
  /** where "back" leads: the letter's own page for those who write it, else the audit */
  back: { href: string; label?: string };
}

/** The letter as those it is for will see it, and as it comes out of a printer. */
export function ReadPage({ auditId, content, link, readyOn, back }: Props) {
  const { t, lang } = useView();
  return (
    <Page title={content.title} back={back} readAloud>
      {readyOn === null ? (
        <div class="no-print">
          <Notice>{t('information-letter.draft')}</Notice>
        </div>
      ) : (
        <p class="soft no-print">{t('information-letter.ready-on', { day: formatDay(readyOn, lang) })}</p>
      )}
      <LetterText content={content} link={link} />
      <div class="section no-print">
        <Section heading={t('information-letter.hand-out')}>
          <LinkButton
            variant="secondary"
            icon="download"
            href={`/granskningar/${auditId}/brev.pdf${readyOn === null ? '?utkast=ja' : ''}`}
          >
            {t('information-letter.pdf')}
          </LinkButton>
          <p>{t('information-letter.print')}</p>
          <LinkToHandOn link={link} />
        </Section>
      </div>
    </Page>
  );
}
