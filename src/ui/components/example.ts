import type { Child } from 'hono/jsx';

/** One way to use a component, shown in the gallery, looked at by axe and drawn on in tests. */
export interface Example {
  name: string;
  render: () => Child;
}
