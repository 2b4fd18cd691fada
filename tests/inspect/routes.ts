/** Matches addresses to the app's own routes, so that a page nobody reaches is noticed by its absence. */
export class Routes {
  readonly #patterns: { route: string; matches: RegExp }[];
  readonly #reached = new Set<string>();

  /** @param routes the paths of the app's GET routes, as they were registered, in their order. */
  constructor(routes: readonly string[]) {
    this.#patterns = [...new Set(routes)].map((route) => ({ route, matches: matcher(route) }));
  }

  /** Notes that an address was answered. */
  reach(address: string): void {
    const path = address.replace(/[?#].*$/, '');
    const found = this.#patterns.find(({ matches }) => matches.test(path));
    if (found) this.#reached.add(found.route);
  }

  /** The routes that nobody has reached. */
  unreached(): string[] {
    return this.#patterns.map(({ route }) => route).filter((route) => !this.#reached.has(route));
  }
}

function matcher(route: string): RegExp {
  const source = route
    .split('/')
    .map((part) => {
      if (part === '*') return '.*';
      const [, constraint, rest = ''] = /^:\w+(?:\{([^}]*)\})?(.*)$/.exec(part) ?? [];
      if (!part.startsWith(':')) return part.replaceAll('.', '\\.');
      return `(?:${constraint ?? '[^/]+'})${rest.replaceAll('.', '\\.')}`;
    })
    .join('/');
  return new RegExp(`^${source}$`);
}
