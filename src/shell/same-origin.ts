/**
 * A path within this installation, from what a link or a form says one wants to get back to; anything that would lead
 * elsewhere is undefined. The browser's own reading of an address decides, since `/\host` and `/<tab>/host` leave too.
 */
export function sameOriginPath(text: string | undefined, baseUrl: string): string | undefined {
  if (!text?.startsWith('/') || text.length > 2000 || !URL.canParse(text, baseUrl)) return undefined;
  const url = new URL(text, baseUrl);
  if (url.origin !== new URL(baseUrl).origin) return undefined;
  const path = url.pathname + url.search + url.hash;
  // what resolves to `//host` here would be another host when the browser reads it again
  return path.startsWith('//') ? undefined : path;
}
