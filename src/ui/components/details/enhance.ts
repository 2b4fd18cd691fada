/** Opens everything for the printer, and closes again what the reader had closed. */
export function enhance(root: ParentNode): void {
  const opened = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    for (const details of root.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
      details.open = true;
      opened.add(details);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened.clear();
  });
}
