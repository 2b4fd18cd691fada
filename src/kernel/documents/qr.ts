import QRCode from 'qrcode';

/** A QR code as squares: `dark[row][column]`, without the quiet zone around it. */
export type QrMatrix = { size: number; dark: boolean[][] };

/**
 * The QR code of `text` (an address), with error correction M: about 15 % of the squares may be soiled.
 * @throws Error when `text` is longer than a QR code can hold (about 2,300 bytes)
 */
export function qrMatrix(text: string): QrMatrix {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const dark = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => Boolean(modules.get(row, column))),
  );
  return { size: modules.size, dark };
}

/** The QR code as an SVG string with its quiet zone of four squares on white, so that it reads in a dark theme too. */
export function qrSvg(text: string): string {
  const { size, dark } = qrMatrix(text);
  const path = dark
    .flatMap((row, y) => row.map((on, x) => (on ? `M${x + 4} ${y + 4}h1v1h-1z` : '')))
    .join('');
  const side = size + 8;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<rect width="${side}" height="${side}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`
  );
}
