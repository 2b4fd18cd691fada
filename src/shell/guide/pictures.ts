import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../kernel/i18n/project-root.ts';

interface PictureFile {
  /** with a hash of the content, so that it may be kept for ever */
  file: string;
  body: Uint8Array<ArrayBuffer>;
  /** in CSS pixels: pictures are taken at two device pixels each way */
  width: number;
  height: number;
}

let files: ReadonlyMap<string, PictureFile> | undefined;

/** Every picture by its name, read once a process. */
function pictureFiles(): ReadonlyMap<string, PictureFile> {
  if (files) return files;
  const folder = join(projectRoot, 'docs', 'anvandarguide', 'bilder');
  files = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.png'))
      .map((file) => {
        const body = new Uint8Array(readFileSync(join(folder, file)));
        const name = file.slice(0, -'.png'.length);
        const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
        // a PNG says how large it is in its 17th to 24th byte
        const header = new DataView(body.buffer);
        return [
          name,
          {
            file: `${name}.${hash}.png`,
            body,
            width: Math.round(header.getUint32(16) / 2),
            height: Math.round(header.getUint32(20) / 2),
          },
        ];
      }),
  );
  return files;
}

/** The picture behind the last part of its address, or undefined. */
export function findPicture(file: string): Uint8Array<ArrayBuffer> | undefined {
  const found = pictureFiles().get(file.split('.')[0]!);
  return found?.file === file ? found.body : undefined;
}

/** A picture in a guide, with its size, so that the words below it do not jump, and fetched when it comes near. */
export function pictureHtml(name: string, alt: string): string {
  const found = pictureFiles().get(name);
  if (!found) throw new Error(`docs/anvandarguide/bilder has no ${name}.png`);
  const { file, width, height } = found;
  return `<figure class="guide-picture"><img src="/guide/bilder/${file}" alt="${alt.replaceAll('"', '&quot;')}" width="${width}" height="${height}" loading="lazy" decoding="async"></figure>`;
}
