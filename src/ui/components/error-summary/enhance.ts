/** Moves focus to what must be read first: the errors, or else what went well. */
export function enhance(root: ParentNode): void {
  root.querySelector<HTMLElement>('[data-focus-first]')?.focus();
}
