import { type DetailsError, detailFields } from '../details.ts';

/**
 * Shows what to mend beside each field, where the server shows it too, and takes away what stood there before.
 *
 * @param template holds a field with an error, as the server draws one.
 * @param texts the words by their text key.
 */
export function markFields(
  form: HTMLFormElement,
  template: HTMLTemplateElement,
  texts: Record<string, string>,
  errors: readonly DetailsError[],
): void {
  for (const field of detailFields) {
    const control = form.querySelector(`#${field}`);
    const group = control?.closest('fieldset');
    const holder = group ?? control?.closest('.ds-field');
    if (!control || !holder) continue;
    const error = errors.find((one) => one.field === field);
    const id = `${field}-error`;
    form.querySelector(`#${id}`)?.remove();
    holder.classList.toggle('has-error', error !== undefined);
    for (const input of group?.querySelectorAll('input') ?? [control]) {
      if (error) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    const described = group ?? control;
    const others = (described.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== id);
    const ids = [...others, error ? id : ''].filter(Boolean).join(' ');
    if (ids) described.setAttribute('aria-describedby', ids);
    else described.removeAttribute('aria-describedby');
    if (!error) continue;
    const words = template.content.querySelector('.field-error')!.cloneNode(true) as HTMLElement;
    words.id = id;
    words.querySelector(':scope > span')!.lastChild!.textContent = texts[error.text] ?? '';
    (holder.querySelector(`#${field}-hint`) ?? holder.querySelector('.ds-label'))?.after(words);
  }
}
