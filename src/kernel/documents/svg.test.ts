import { describe, expect, it } from 'vitest';
import { checkSvg, standaloneSvg, svgSize, UnsafeSvg } from './svg.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 10 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('svg', () => {
  it('takes drawing elements', () => {
    const picture = svg(
      '<g fill="currentColor"><path d="M0 0h1"/><text x="1" font-size="3">å &amp; ö &#229;</text></g><use href="#a"/>',
    );
    expect(checkSvg(picture)).toBe(picture);
    expect(svgSize(picture)).toEqual({ width: 10, height: 20 });
  });

  it.each([
    ['a script', svg('<script>1</script>')],
    ['a handler', svg('<rect onload="x()"/>')],
    ['a style', svg('<style>@import "x"</style>')],
    ['a style attribute', svg('<rect style="fill:url(http://x)"/>')],
    ['foreign content', svg('<foreignObject><b/></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="file:///etc/passwd"/>')],
    ['an address from elsewhere', svg('<use href="http://x/#a"/>')],
    ['a hidden address', svg('<use xlink:href="java&#115;cript:x"/>')],
    ['a paint from elsewhere', svg('<rect fill="url(http://x/#a)"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
    ['an unknown entity', svg('<text>&a;</text>')],
    ['a comment', svg('<!-- x -->')],
    ['a half tag', svg('<rect')],
    ['html before it', `<p></p>${svg('')}`],
    ['nothing', ''],
  ])('refuses %s', (_, picture) => {
    expect(() => checkSvg(picture)).toThrow(UnsafeSvg);
  });

  it('refuses a picture without a size', () => {
    expect(() => svgSize(svg('', ''))).toThrow(UnsafeSvg);
  });

  it('carries its own colour and face in a file', () => {
    expect(
      standaloneSvg(
        '<svg viewBox="0 0 1 1"><text font-family="x" fill="currentColor">a</text></svg>',
        '#123456',
        'Face',
      ),
    ).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" font-family="Face" viewBox="0 0 1 1"><text fill="#123456">a</text></svg>',
    );
  });
});
