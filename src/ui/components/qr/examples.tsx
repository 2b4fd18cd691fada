import type { Example } from '../example.ts';
import { Qr } from './qr.tsx';

// A pattern that only looks like a code, so that nobody is led anywhere by a gallery.
const pattern = Array.from({ length: 441 }, (_, index) => index)
  .filter((index) => (index * 7919) % 13 < 6)
  .map((index) => `M${index % 21} ${Math.floor(index / 21)}h1v1h-1z`)
  .join('');

export const examples: Example[] = [
  {
    name: 'With its address',
    render: () => (
      <Qr
        svg={`<svg viewBox="0 0 21 21" shape-rendering="crispEdges"><path fill="#000" d="${pattern}"/></svg>`}
        label="QR-kod till anmälan"
        url="medskapa.example/a/k7mq-2xvd"
      />
    ),
  },
];
