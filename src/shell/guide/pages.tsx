import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { ReadAloud } from '../../ui/components/read-aloud/read-aloud.tsx';
import { LinkButton, LinkList, Notice, Page, Section, useView } from '../../ui/kit.ts';
import type { Chapter, Guide, GuideSlug } from './guides.ts';
import { type Part, slugOf } from './markdown.ts';

const pathOf = (guide: GuideSlug, page?: string) => `/guide/${guide}${page ? `/${page}` : ''}`;

/** Which guides there are, the reader's own first. */
export function GuidesPage({ guides }: { guides: readonly GuideSlug[] }) {
  const { t } = useView();
  return (
    <Page title={t('guide.title')} lead={t('guide.lead')} readAloud>
      <InSwedish />
      <LinkList
        items={guides.map((slug) => ({
          href: pathOf(slug),
          title: t(`guide.name.${slug}`),
          detail: t(`guide.about.${slug}`),
        }))}
      />
    </Page>
  );
}

/** What a guide holds: its chapters, each a page, and the way to all of it on one. */
export function ContentsPage({ guide }: { guide: Guide }) {
  const { t } = useView();
  return (
    <GuideFrame title={guide.title} back={{ href: '/guide', label: t('guide.title') }}>
      <Parts parts={guide.before} level={2} />
      <LinkList
        items={guide.chapters.map(({ slug, title }) => ({ href: pathOf(guide.slug, slug), title }))}
      />
      <p class="no-print">
        <a href={pathOf(guide.slug, 'allt')}>{t('guide.all')}</a>
      </p>
    </GuideFrame>
  );
}

/** One chapter, and the way to the next. */
export function ChapterPage({ guide, chapter }: { guide: Guide; chapter: Chapter }) {
  const { t } = useView();
  const at = guide.chapters.indexOf(chapter);
  const before = guide.chapters[at - 1];
  const next = guide.chapters[at + 1];
  return (
    <GuideFrame title={chapter.title} back={{ href: pathOf(guide.slug), label: t('guide.contents') }}>
      <Parts parts={chapter.parts} level={2} />
      <nav class="no-print stack" aria-label={t('guide.ways')}>
        {next && (
          <LinkButton href={pathOf(guide.slug, next.slug)}>
            {t('guide.next', { chapter: next.title })}
          </LinkButton>
        )}
        {before && (
          <p>
            <a href={pathOf(guide.slug, before.slug)}>{t('guide.before', { chapter: before.title })}</a>
          </p>
        )}
      </nav>
    </GuideFrame>
  );
}

/** The whole guide on one page, to print or to search in. */
export function WholeGuidePage({ guide }: { guide: Guide }) {
  const { t } = useView();
  return (
    <GuideFrame title={guide.title} back={{ href: pathOf(guide.slug), label: t('guide.contents') }}>
      <p class="no-print">{t('guide.how-to-print')}</p>
      <Parts parts={guide.before} level={2} />
      <ul>
        {guide.chapters.map(({ slug, title }) => (
          <li>
            <a href={`#${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      {guide.chapters.map(({ slug, title, parts }) => (
        <Section heading={title} id={slug}>
          <Parts parts={parts} level={3} />
        </Section>
      ))}
    </GuideFrame>
  );
}

/** A page whose words are Swedish, whatever language the rest of it speaks. */
function GuideFrame({
  title,
  back,
  children,
}: {
  title: string;
  back: { href: string; label: string };
  children?: Child;
}) {
  return (
    <Page title={title} heading={null} back={back}>
      <div class="page-heading">
        <h1 lang="sv">{title}</h1>
        <ReadAloud />
      </div>
      <InSwedish />
      <div class="guide stack" lang="sv">
        {children}
      </div>
    </Page>
  );
}

function InSwedish() {
  const { t, lang } = useView();
  if (lang === 'sv') return null;
  return (
    <Notice>
      <p>{t('guide.in-swedish')}</p>
    </Notice>
  );
}

function Parts({ parts, level }: { parts: readonly Part[]; level: 2 | 3 }) {
  return (
    <>
      {parts.map(({ title, words, picture }) => (
        <section class={picture ? 'guide-part guide-part-shown' : 'guide-part'}>
          <div class="guide-words stack">
            {title && (level === 2 ? <h2 id={slugOf(title)}>{title}</h2> : <h3>{title}</h3>)}
            {raw(words)}
          </div>
          {picture && raw(picture)}
        </section>
      ))}
    </>
  );
}
