/**
 * Every colour of the interface, in the light and in the dark theme.
 * The style sheet is written from this table, and the contrast test reads it, so that the two cannot part.
 */
export const colours = {
  /** The page: warm paper by day, night green by night. */
  paper: ['#fbf7ee', '#0e1d17'],
  /** A quiet surface on the page, e.g. behind a notice. */
  'paper-deep': ['#f3ecdd', '#172b23'],
  /** What one writes on. */
  field: ['#fffdf8', '#0a1712'],
  ink: ['#1d2528', '#f3efe4'],
  /** Hints, dates and other words that come second. */
  'ink-soft': ['#434b4d', '#c8d0c6'],
  /** A hairline. Never the only sign of anything. */
  line: ['#d9cfbc', '#33493f'],
  /** The edge of what can be pressed or filled in. */
  edge: ['#5d6563', '#9db0a5'],
  /** The one deep green: actions, links and the thread. */
  action: ['#0f4d36', '#8fdcb4'],
  'action-hover': ['#0a3626', '#b5ecd0'],
  'on-action': ['#ffffff', '#06130e'],
  'action-soft': ['#dfeadf', '#1c3a2d'],
  /** Marigold: the participant's own voice, and nothing else. */
  voice: ['#f2b233', '#f2b233'],
  'on-voice': ['#1d2528', '#161006'],
  /** The marigold's darker sister, where it is drawn as a line on paper. */
  'voice-line': ['#b07200', '#f2b233'],
  'voice-soft': ['#fdf0cf', '#33290f'],
  danger: ['#8a1512', '#ffb9ad'],
  'danger-hover': ['#670d0b', '#ffd4cc'],
  'on-danger': ['#ffffff', '#2a0503'],
  'danger-soft': ['#fae6e0', '#3d1b17'],
  warning: ['#713600', '#f0c8a2'],
  'warning-soft': ['#f6e4d3', '#3a2718'],
  focus: ['#1d2528', '#ffffff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Colour = keyof typeof colours;

function declarations(theme: 0 | 1): string {
  return Object.entries(colours)
    .map(([name, pair]) => `--${name}:${pair[theme]};`)
    .join('');
}

/**
 * The colours as custom properties. The system decides, until the reader has chosen a theme.
 * Paper is always light: nobody wants to print a night.
 */
export function coloursCss(): string {
  const light = `color-scheme:light;${declarations(0)}`;
  const dark = `color-scheme:dark;${declarations(1)}`;
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
  ].join('\n');
}
