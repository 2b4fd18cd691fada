import { plainText } from './plain-text.ts';

const elements = new Set(
  (
    'svg g defs symbol use title desc path line polyline polygon rect circle ellipse text tspan clipPath mask ' +
    'marker linearGradient radialGradient stop pattern'
  ).split(' '),
);
// An address inside an attribute may only point within the picture itself.
const foreign = /url\(\s*(?!['"]?#)|javascript:|data:|expression\(|@import|\\/i;

/** Thrown for a picture that no writer will take. Always a mistake in the code that drew it, never in what a user typed. */
export class UnsafeSvg extends Error {
  override name = 'UnsafeSvg';
}

/**
 * Checks a picture made by the project's own code before it is put into a page or a file, and returns it cleaned of
 * control characters. Only drawing elements, no styles, handlers, entities or addresses outside the picture.
 * @throws UnsafeSvg naming what was found
 */
export function checkSvg(input: string): string {
  const svg = plainText(input).trim();
  if (!/^<svg[\s>]/.test(svg) || !svg.endsWith('</svg>')) throw new UnsafeSvg('not one svg element');
  if (/<[!?]/.test(svg)) throw new UnsafeSvg('declaration, comment or instruction');
  const rest = svg.replace(
    /<\/?([A-Za-z][\w:-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g,
    (_, name, attributes) => {
      checkElement(String(name), String(attributes));
      return '';
    },
  );
  if (/[<>]/.test(rest)) throw new UnsafeSvg('malformed tag');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(svg)) throw new UnsafeSvg('unknown entity');
  return svg;
}

function checkElement(name: string, attributes: string): void {
  if (!elements.has(name)) throw new UnsafeSvg(`element ${name}`);
  for (const [, key = '', value = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)) {
    const plain = value.replace(/&#x?[\da-f]+;|&\w+;/gi, '');
    if (/^on/i.test(key) || key === 'style' || key === 'class') throw new UnsafeSvg(`attribute ${key}`);
    if (/(^|:)href$/.test(key) && !value.startsWith('#')) throw new UnsafeSvg('address outside the picture');
    if (!key.startsWith('xmlns') && (foreign.test(value) || foreign.test(plain)))
      throw new UnsafeSvg(`value of ${key}`);
  }
}

/** Width and height of the picture in its own units, from its `viewBox` (or `width` and `height`). */
export function svgSize(svg: string): { width: number; height: number } {
  const open = svg.slice(0, svg.indexOf('>'));
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(open);
  const size = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(open)?.[1] ?? 0);
  const width = Number(box?.[1] ?? 0) || size('width');
  const height = Number(box?.[2] ?? 0) || size('height');
  if (!(width > 0 && height > 0)) throw new UnsafeSvg('no size');
  return { width, height };
}

/** The picture with its colour and face set for a file that has no style sheet around it. */
export function standaloneSvg(svg: string, ink: string, family: string): string {
  const plain = svg.replaceAll('currentColor', ink).replace(/\sfont-family\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const xmlns = /^<svg[^>]*\sxmlns=/.test(plain) ? '' : ' xmlns="http://www.w3.org/2000/svg"';
  return plain.replace(/^<svg/, `<svg${xmlns} font-family="${family}"`);
}
