import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import type { BuiltAssets } from './assets.ts';

/** The content policy that every page is served under. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

/** A real browser and a small server for it. Close both with `close`. */
export interface BrowserBench {
  browser: Browser;
  address: string;
  close: () => Promise<void>;
}

/** Serves built assets, and whatever `answer` gives, to a real Chromium (CHROMIUM_PATH, else Debian's). */
export async function openBrowserBench(
  assets: BuiltAssets,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<BrowserBench> {
  const server: Server = createServer((request, response) => {
    const asset = assets.byPath.get(request.url ?? '');
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', asset?.type ?? 'text/html; charset=utf-8');
    if (asset) response.end(asset.body);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  return {
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
