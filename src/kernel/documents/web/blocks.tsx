import { raw } from 'hono/html';
import { safeAddress } from '../plain-text.ts';
import type { ReadyBlock, ReadyHeading, ReadyList, ReadyTable, Run } from '../prepare.ts';
import { qrSvg } from '../qr.ts';
import { svgSize } from '../svg.ts';
import type { Words } from '../words.ts';

/** What the parts need to know of the whole. `base` is added to heading levels: 1 where the page owns the h1. */
export type Frame = { words: Words; base: number; outline: ReadyHeading[] };

/** Blocks as semantic HTML, in order. */
export function Blocks({ blocks, frame }: { blocks: ReadyBlock[]; frame: Frame }) {
  return (
    <>
      {blocks.map((block) => (
        <One block={block} frame={frame} />
      ))}
    </>
  );
}

function One({ block, frame }: { block: ReadyBlock; frame: Frame }) {
  switch (block.kind) {
    case 'heading':
      return <Heading heading={block} frame={frame} />;
    case 'paragraph':
      return (
        <p class={block.tone === 'body' ? undefined : `document-${block.tone}`}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list':
      return <Listing list={block} />;
    case 'quote':
      return (
        <blockquote class="document-quote">
          <p>
            {frame.words.quoteOpen}
            <Lines text={block.text} />
            {frame.words.quoteClose}
          </p>
          {block.source && <footer>{block.source}</footer>}
        </blockquote>
      );
    case 'proposal':
      return (
        <section class="document-proposal" aria-labelledby={block.heading.id}>
          <span class="document-knot" aria-hidden="true">
            {block.number}
          </span>
          <Heading heading={block.heading} frame={frame} />
          <Blocks blocks={block.body} frame={frame} />
        </section>
      );
    case 'table':
      return <Grid table={block} frame={frame} />;
    case 'figure':
      return <Picture figure={block} frame={frame} />;
    case 'note':
    case 'summary':
      return (
        <section class={`document-${block.kind}`} aria-label={block.title ?? undefined}>
          {block.title && <p class="document-box-title">{block.title}</p>}
          <Blocks blocks={block.body} frame={frame} />
        </section>
      );
    case 'contents':
      return <Contents heading={block.heading} depth={block.depth} frame={frame} />;
    case 'qr':
      return <QrCode address={block.address} label={block.label} />;
    case 'facts':
      return (
        <dl class="document-facts">
          {block.items.map((item) => (
            <div>
              <dt>{item.label}</dt>
              <dd>
                <Lines text={item.value} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

function Heading({ heading, frame }: { heading: ReadyHeading; frame: Frame }) {
  const Tag = `h${Math.min(6, heading.level + frame.base)}` as 'h2';
  return (
    <Tag id={heading.id} tabindex={-1}>
      {heading.number && <span class="document-number">{heading.number} </span>}
      {heading.text}
    </Tag>
  );
}

function Runs({ runs }: { runs: Run[] }) {
  return (
    <>
      {runs.map((run) => {
        if (run.kind === 'footnote') {
          return (
            <sup class="document-mark" id={`fotnot-${run.number}-text`}>
              <a href={`#fotnot-${run.number}`}>{run.number}</a>
            </sup>
          );
        }
        const text = <Lines text={run.text} />;
        if (run.kind === 'link') return <a href={run.href}>{text}</a>;
        if (run.kind === 'strong') return <strong>{text}</strong>;
        return run.kind === 'emphasis' ? <em>{text}</em> : text;
      })}
    </>
  );
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

function Listing({ list }: { list: ReadyList }) {
  const Tag = list.style === 'number' ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item) => (
        <li>
          <Runs runs={item.runs} />
          {item.children && <Listing list={item.children} />}
        </li>
      ))}
    </Tag>
  );
}

// On a phone each row becomes a small list of its own: the cells carry their column's name for it.
function Grid({ table, frame }: { table: ReadyTable; frame: Frame }) {
  return (
    <table class="document-table">
      {table.caption && (
        <caption>
          {frame.words.table} {table.number}. {table.caption}
        </caption>
      )}
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th scope="col">{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.map((cell, at) =>
              table.rowHeaders && at === 0 ? (
                <th scope="row" data-column={table.head[at]}>
                  <Lines text={cell} />
                </th>
              ) : (
                <td data-column={table.head[at]}>
                  <Lines text={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type FigureBlock = Extract<ReadyBlock, { kind: 'figure' }>;

function Picture({ figure, frame }: { figure: FigureBlock; frame: Frame }) {
  const { width, height } = svgSize(figure.svg);
  const inside = figure.svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return (
    <figure class="document-figure">
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${width} ${height}`}
        width={String(width)}
        height={String(height)}
        role="img"
        aria-label={figure.alt}
      >
        {raw(inside)}
      </svg>
      {figure.caption && (
        <figcaption>
          {frame.words.figure} {figure.number}. {figure.caption}
        </figcaption>
      )}
      {figure.table && (
        <details>
          <summary>{frame.words.tableBehind}</summary>
          <Grid table={figure.table} frame={frame} />
        </details>
      )}
    </figure>
  );
}

function Contents({ heading, depth, frame }: { heading: ReadyHeading; depth: number; frame: Frame }) {
  const entries = frame.outline.filter((entry) => entry.level <= depth);
  return (
    <nav class="document-contents" aria-labelledby={heading.id}>
      <Heading heading={heading} frame={frame} />
      <ol>
        {entries.map((entry) => (
          <li class={`document-level-${entry.level}`}>
            <a href={`#${entry.id}`}>
              {entry.number && `${entry.number} `}
              {entry.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function QrCode({ address, label }: { address: string; label: string }) {
  const href = safeAddress(address);
  return (
    <div class="document-qr">
      <div role="img" aria-label={`${label}: ${address}`}>
        {raw(qrSvg(address))}
      </div>
      <p>
        <strong>{label}</strong>
        <br />
        {href ? <a href={href}>{address}</a> : address}
      </p>
    </div>
  );
}
