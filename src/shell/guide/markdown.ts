import { Marked, type Token, type Tokens } from 'marked';
import { pictureHtml } from './pictures.ts';

/** What belongs together, on paper too: some words and at most one picture of what they tell of. */
export interface Part {
  title: string | undefined;
  /** HTML of the words */
  words: string;
  /** HTML of the picture */
  picture: string | undefined;
}

interface ReadGuide {
  title: string;
  before: Part[];
  chapters: { slug: string; title: string; parts: Part[] }[];
}

/**
 * Reads a guide: its title is the first heading, chapters begin with the second kind and parts with the third. Words in
 * bold stand on the screen; block quotes are what a participant might say. HTML in the text is refused.
 *
 * @param lines every line end in the text is one on the page.
 */
export function readMarkdown(text: string, { lines }: { lines: boolean }): ReadGuide {
  const marked = new Marked({ gfm: true, breaks: lines, renderer });
  const guide: ReadGuide = { title: '', before: [], chapters: [] };
  let parts = guide.before;
  let title: string | undefined;
  let tokens: Token[] = [];
  const endPart = () => {
    const pictures = tokens.filter(isPicture);
    const words = tokens.filter((token) => !isPicture(token));
    if (pictures.length > 1) throw new Error(`"${title}" has more than one picture`);
    if (tokens.length > 0 || title !== undefined) {
      parts.push({
        title,
        words: marked.parser(words).trim(),
        picture: pictures[0] && marked.parser(pictures).trim(),
      });
    }
    title = undefined;
    tokens = [];
  };
  for (const token of marked.lexer(text)) {
    if (token.type === 'space') continue;
    if (token.type !== 'heading') {
      tokens.push(token);
      continue;
    }
    endPart();
    const heading = token as Tokens.Heading;
    if (heading.depth === 1) guide.title = heading.text;
    else if (heading.depth === 2) {
      parts = [];
      guide.chapters.push({ slug: slugOf(heading.text), title: heading.text, parts });
    } else title = heading.text;
  }
  endPart();
  return guide;
}

/** A heading as it stands in an address. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A paragraph with a picture and nothing else. */
function isPicture(token: Token): boolean {
  return token.type === 'paragraph' && token.tokens?.length === 1 && token.tokens[0]!.type === 'image';
}

const renderer = {
  html({ text }: Tokens.HTML | Tokens.Tag): string {
    throw new Error(`A guide holds no HTML of its own: ${text}`);
  },
  image({ href, text }: Tokens.Image): string {
    const name = /^bilder\/([\w-]+)\.png$/.exec(href)?.[1];
    if (!name) throw new Error(`${href} is no picture of the guides`);
    return pictureHtml(name, text);
  },
  link(this: { parser: { parseInline(tokens: Token[]): string } }, { href, tokens }: Tokens.Link): string {
    const guide = /^([\w-]+)\.md$/.exec(href)?.[1];
    if (!guide) throw new Error(`${href} is no other guide`);
    return `<a href="/guide/${guide}">${this.parser.parseInline(tokens)}</a>`;
  },
  paragraph(
    this: { parser: { parseInline(tokens: Token[]): string } },
    { tokens }: Tokens.Paragraph,
  ): string {
    const inner = this.parser.parseInline(tokens);
    return inner.startsWith('<figure') ? inner : `<p>${inner}</p>\n`;
  },
  blockquote(this: { parser: { parse(tokens: Token[]): string } }, { tokens }: Tokens.Blockquote): string {
    return `<figure class="quote"><blockquote>${this.parser.parse(tokens)}</blockquote></figure>\n`;
  },
};
