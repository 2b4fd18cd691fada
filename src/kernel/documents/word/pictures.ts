import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fonts } from '../fonts.ts';

let ready: Promise<void> | undefined;

/**
 * The picture as PNG, for the readers of Word files that cannot draw SVG.
 * @param width in pixels
 */
export async function toPng(svg: string, width: number): Promise<Buffer> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width) },
    background: '#ffffff',
    font: { fontBuffers: fonts().files.slice(0, 8), defaultFontFamily: 'Medskapa' },
  });
  const image = picture.render();
  try {
    return Buffer.from(image.asPng());
  } finally {
    image.free();
    picture.free();
  }
}
