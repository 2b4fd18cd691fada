const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** An address as its route's pattern: ids, codes and numbers out, the names of its query kept. */
export function routePattern(address: string): string {
  const url = new URL(address, 'http://x');
  const path = url.pathname
    .replace(uuid, ':id')
    .replace(/^\/(a|kvitto|valkommen)\/[^/]+/, '/$1/:code')
    // every chapter of a guide is the same page with other words
    .replace(/^\/guide\/[^/]+(\/allt)?$/, '/guide/:guide$1')
    .replace(/^\/guide\/(?!:guide\/allt$)[^/]+\/[^/]+$/, '/guide/:guide/:chapter')
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? ':n' : part))
    .join('/');
  const names = [...new Set(url.searchParams.keys())].sort();
  return names.length === 0 ? path : `${path}?${names.join('&')}`;
}
