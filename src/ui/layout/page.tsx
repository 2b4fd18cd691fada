import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { BackLink } from '../components/back-link/back-link.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary/error-summary.tsx';
import { ReadAloud } from '../components/read-aloud/read-aloud.tsx';
import { Header } from './header.tsx';
import { useView } from './view.tsx';

export interface PageProps {
  /** Names the page in the browser's tab; the heading too, unless `heading` says otherwise. */
  title: string;
  /** The page's only h1. `null` where the page's own content holds it, e.g. as the legend of its only question. */
  heading?: string | null;
  /** One or two sentences under the heading. */
  lead?: Child;
  /** `reading` (default) keeps lines short; `wide` is for staff's tables and for two columns. */
  width?: 'reading' | 'wide';
  /** Offers to read the page aloud. On for every page that a participant meets. */
  readAloud?: boolean;
  back?: { href: string; label?: string };
  errors?: readonly FieldError[];
  /** Names of page scripts, registered when the assets were built. */
  scripts?: readonly string[];
  /** Keeps the page out of search engines. */
  unlisted?: boolean;
  children?: Child;
}

function Head({ title, errors = [], scripts = [], unlisted }: PageProps) {
  const { t, assets, title: fallback } = useView();
  const prefix = errors.length > 0 ? `${t('ui.error.title')}: ` : '';
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${prefix}${title || fallback} – Medskapa`}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {unlisted && <meta name="robots" content="noindex, nofollow" />}
      {(assets.fonts ?? []).map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.css} />
      <script type="module" src={assets.js}></script>
      {scripts.map((name) => {
        const source = assets.entries?.[name];
        if (!source) throw new Error(`No page script is built under the name ${name}`);
        return <script type="module" src={source}></script>;
      })}
    </head>
  );
}

function Footer() {
  const { t, path } = useView();
  // the settings lead back to where one was, and not to themselves
  const settings = path.startsWith('/installningar')
    ? path
    : `/installningar?till=${encodeURIComponent(path)}`;
  return (
    <footer class="site-footer">
      <p>{t('ui.footer.about')}</p>
      <ul class="plain-list">
        <li>
          <a href="/guide">{t('ui.footer.help')}</a>
        </li>
        <li>
          <a href={settings}>{t('ui.footer.settings')}</a>
        </li>
        <li>
          <a href="/tillganglighet">{t('ui.footer.accessibility')}</a>
        </li>
      </ul>
    </footer>
  );
}

/** A whole HTML document. Needs a ViewProvider around it. */
export function Page(props: PageProps) {
  const { lang, t, preferences, demo } = useView();
  const { title, heading = title, lead, width = 'reading', readAloud, back, errors = [], children } = props;
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html
        lang={lang}
        data-theme={preferences.theme === 'system' ? undefined : preferences.theme}
        data-text-size={preferences.textSize === 'normal' ? undefined : preferences.textSize}
        data-spacing={preferences.spacing === 'normal' ? undefined : preferences.spacing}
      >
        <Head {...props} />
        <body>
          <a class="skip-link" href="#innehall">
            {t('ui.skip')}
          </a>
          {demo && (
            <aside class="demo-banner" aria-label={t('ui.demo.label')}>
              {t('ui.demo.text')} <a href="/demo">{t('ui.demo.personas')}</a>
            </aside>
          )}
          <Header />
          <main class={`site-main site-main-${width}`} id="innehall" tabindex={-1}>
            {back && <BackLink {...back} />}
            {errors.length > 0 && <ErrorSummary errors={errors} />}
            {heading !== null && (
              <div class="page-heading">
                <h1>{heading}</h1>
                {lead && <p class="lead">{lead}</p>}
                {readAloud && <ReadAloud />}
              </div>
            )}
            {heading === null && readAloud && <ReadAloud />}
            <div class="stack page-content">{children}</div>
          </main>
          <Footer />
        </body>
      </html>
    </>
  );
}
