import { raw } from 'hono/html';

export interface QrProps {
  /** A complete `<svg>` from our own QR maker. It is put into the page as it is, so it may never come from outside. */
  svg: string;
  /** What the code leads to, in words, for those who cannot see it. */
  label: string;
  /** The same address, written out. */
  url: string;
}

/** A QR code with its address in words under it. Always dark on white: many cameras cannot read the reverse. */
export function Qr({ svg, label, url }: QrProps) {
  return (
    <figure class="qr">
      <div class="qr-code" role="img" aria-label={label}>
        {raw(svg)}
      </div>
      <figcaption>{url}</figcaption>
    </figure>
  );
}
