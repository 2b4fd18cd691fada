import { type DetailsError, detailFields, readDetails } from '../details.ts';

type Sealing = typeof import('../seal.ts');

/** A form that seals itself. On the public page it also asks one thing at a time. */
class SignUp {
  readonly #form: HTMLFormElement;
  readonly #recipient: string;
  readonly #sealing: () => Promise<Sealing>;
  readonly #texts: Record<string, string>;
  readonly #errors: HTMLElement;
  readonly #status: HTMLElement;
  readonly #steps: HTMLElement[];
  readonly #intro: HTMLElement | null;
  #step = 0;

  constructor(box: HTMLElement, form: HTMLFormElement) {
    this.#form = form;
    this.#recipient = box.dataset.recipient ?? '';
    let loading: Promise<Sealing> | undefined;
    this.#sealing = () => {
      loading ??= import(box.dataset.sealing ?? '') as Promise<Sealing>;
      return loading;
    };
    // most visitors only read: what seals is fetched when somebody begins to write, and is there when they are done
    form.addEventListener('focusin', () => void this.#sealing().catch(() => undefined), { once: true });
    this.#texts = JSON.parse(box.dataset.messages ?? '{}');
    this.#errors = box.querySelector<HTMLElement>('[data-errors]')!;
    this.#status = box.querySelector<HTMLElement>('[data-step-status]')!;
    this.#intro = document.querySelector('[data-intro]');
    this.#steps = [...form.querySelectorAll<HTMLElement>('[data-step]')];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    // Enter in a field means "on to the next question" until the last one
    form.addEventListener('keydown', (event) => {
      const field = event.target;
      if (
        event.key !== 'Enter' ||
        !(field instanceof HTMLInputElement) ||
        this.#step === this.#steps.length - 1
      )
        return;
      event.preventDefault();
      this.#show(this.#step + 1, true);
    });
    const template = box.querySelector<HTMLTemplateElement>('template[data-step-buttons]');
    if (box.dataset.signUp !== 'steps' || !template) {
      this.#steps.splice(0, this.#steps.length, form);
      return;
    }
    this.#addButtons(template);
    // the server has answered with errors: everything stands open, so that nothing to mend is out of sight
    if (document.querySelector('.error-summary')) this.#steps.splice(0, this.#steps.length, form);
    else this.#show(0, false);
  }

  #addButtons(template: HTMLTemplateElement): void {
    for (const [index, step] of this.#steps.entries()) {
      const row = template.content.cloneNode(true) as DocumentFragment;
      const next = row.querySelector<HTMLButtonElement>('[name=next]')!;
      const back = row.querySelector<HTMLButtonElement>('[name=back]')!;
      if (index === this.#steps.length - 1) next.remove();
      if (index === 0) back.remove();
      next.addEventListener('click', () => this.#show(index + 1, true));
      back.addEventListener('click', () => this.#show(index - 1, true));
      step.append(row);
    }
  }

  #show(index: number, focus: boolean): void {
    this.#step = index;
    for (const [at, step] of this.#steps.entries()) step.hidden = at !== index;
    // what it is about has been read; on a phone each question now stands at the top
    if (this.#intro) this.#intro.hidden = index > 0;
    this.#status.textContent = (this.#texts.step ?? '')
      .replace('{step}', String(index + 1))
      .replace('{of}', String(this.#steps.length));
    if (focus) this.#steps[index]!.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
  }

  async #send(): Promise<void> {
    const typed = new FormData(this.#form);
    const read = readDetails((name) => typed.getAll(name).filter((value) => typeof value === 'string'));
    if (!read.ok) return this.#complain(read.errors);
    this.#status.textContent = this.#texts.sending ?? '';
    try {
      const { seal, toBase64 } = await this.#sealing();
      const sealed = await seal(this.#recipient, read.packed);
      this.#form.querySelector<HTMLInputElement>('[name=sealed]')!.value = toBase64(sealed);
      for (const field of this.#fields()) field.disabled = true;
    } catch (error) {
      // a browser that cannot seal does what one without script does: the server seals before anything is stored
      console.error(error);
    }
    this.#form.submit();
  }

  #fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    return detailFields.flatMap((name) => [
      ...this.#form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`),
    ]);
  }

  #complain(errors: DetailsError[]): void {
    const heading = document.createElement('h2');
    heading.textContent = this.#texts.summary ?? '';
    const list = document.createElement('ul');
    list.className = 'plain-list';
    for (const error of errors) {
      const link = document.createElement('a');
      link.href = `#${error.field}`;
      link.textContent = this.#texts[error.text] ?? '';
      link.addEventListener('click', () => this.#open(error.field));
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const summary = document.createElement('div');
    summary.className = 'error-summary';
    summary.setAttribute('role', 'alert');
    summary.tabIndex = -1;
    summary.append(heading, list);
    this.#errors.replaceChildren(summary);
    for (const field of this.#fields()) field.removeAttribute('aria-invalid');
    for (const error of errors)
      this.#form.querySelector(`#${error.field}`)?.setAttribute('aria-invalid', 'true');
    this.#open(errors[0]!.field);
    summary.focus();
  }

  #open(field: string): void {
    const at = this.#steps.findIndex((step) => step.querySelector(`[name="${field}"]`));
    if (this.#steps.length > 1 && at >= 0) this.#show(at, false);
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-sign-up]')) {
  const form = box.querySelector('form');
  if (form) new SignUp(box, form);
}

// a page that comes back from the browser's memory would stand there with its fields switched off
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
