// Puts a claim's or a quote's line into the text where the cursor was last. Without this script the line is copied.
const field = document.querySelector<HTMLTextAreaElement>('textarea[name="body"]');

if (field) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-insert]')) {
    button.hidden = false;
    button.addEventListener('click', () => insert(field, button.dataset.insert ?? ''));
  }
}

function insert(into: HTMLTextAreaElement, line: string): void {
  const { value } = into;
  const at = into.selectionEnd ?? value.length;
  // a line of its own: after the line that the cursor stands in
  const end = value.indexOf('\n', at);
  const place = end === -1 ? value.length : end;
  const before = place === 0 ? '' : '\n\n';
  into.setRangeText(`${before}${line}\n`, place, place, 'end');
  // what listens to somebody writing (the draft that saves itself) shall hear this too
  into.dispatchEvent(new Event('input', { bubbles: true }));
  into.focus();
}
