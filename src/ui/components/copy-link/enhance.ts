/** Shows the copy buttons, and says how it went in words that stay. */
export function enhance(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = box.querySelector('button');
    const status = box.querySelector<HTMLElement>('[role=status]');
    if (!button || !status || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(box.dataset.copy ?? '');
        status.textContent = status.dataset.done ?? '';
      } catch {
        status.textContent = status.dataset.failed ?? '';
      }
    });
  }
}
