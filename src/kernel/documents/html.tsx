import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import { webFontFiles } from './fonts.ts';
import type { DocumentModel } from './model.ts';
import { prepare, type ReadyDocument } from './prepare.ts';
import { Blocks, type Frame } from './web/blocks.tsx';
import { wordsFor } from './words.ts';

/**
 * The document as a part of a web page, which owns the h1 (the document's title); headings begin at h2. Look: `document.css` beside this file, all classes begin with `document`.
 * @throws UnsafeSvg when a figure's picture could run or fetch something
 */
export function DocumentBody({ model }: { model: DocumentModel }) {
  return <Body document={prepare(model)} />;
}

function Body({ document }: { document: ReadyDocument }) {
  const words = wordsFor(document.language);
  const frame: Frame = { words, base: 1, outline: document.outline };
  return (
    <div class="document" lang={document.language}>
      <Blocks blocks={document.blocks} frame={frame} />
      {document.footnotes.length > 0 && (
        <section class="document-footnotes" aria-label={words.footnotes}>
          <ol>
            {document.footnotes.map((entry) => (
              <li id={`fotnot-${entry.number}`}>
                {entry.text}{' '}
                <a href={`#fotnot-${entry.number}-text`} aria-label={`${words.backToText} (${entry.number})`}>
                  ↩
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** The style sheet of `DocumentBody`, for whoever puts the page's styles together. */
export function documentCss(): string {
  return readFileSync(new URL('./document.css', import.meta.url), 'utf8');
}

/**
 * The document as one accessible HTML file that needs nothing else: its styles and face inside it, no scripts.
 * @throws UnsafeSvg when a figure's picture could run or fetch something
 */
export function toHtml(model: DocumentModel): string {
  const document = prepare(model);
  const faces = webFontFiles().map(
    ({ weight, path }) =>
      `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};font-display:swap;` +
      `src:url(data:font/woff2;base64,${readFileSync(path).toString('base64')}) format("woff2")}`,
  );
  const page = (
    <html lang={document.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={document.author} />
        <title>{document.title}</title>
        <style>{raw([...faces, documentCss()].join('\n'))}</style>
      </head>
      <body class="document-page">
        <header class="document-cover">
          {document.cover?.sort && <p class="document-sort">{document.cover.sort}</p>}
          <h1>{document.title}</h1>
          {document.subtitle && <p class="document-subtitle">{document.subtitle}</p>}
          {(document.cover?.lines ?? []).map((line) => (
            <p>{line}</p>
          ))}
          {document.date && <p>{document.date}</p>}
        </header>
        <main>
          <Body document={document} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${page.toString()}`;
}
