import { type DetailsError, detailFields, readDetails } from '../details.ts';
import { markFields } from './field-errors.ts';

type Sealing = typeof import('../seal.ts');

/** A form that seals itself. On the public page it also asks one thing at a time. */
class SignUp {
  readonly #form: HTMLFormElement;
  readonly #recipient: string;
  readonly #sealing: () => Promise<Sealing>;
  readonly #texts: Record<string, string>;
  readonly #errors: HTMLElement;
  readonly #errorTemplate: HTMLTemplateElement;
  readonly #status: HTMLElement;
  readonly #steps: HTMLElement[];
  readonly #intro: HTMLElement | null;
  #step = 0;
  #mending = false;

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
    this.#errorTemplate = box.querySelector<HTMLTemplateElement>('template[data-field-error]')!;
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
      this.#next();
    });
    const template = box.querySelector<HTMLTemplateElement>('template[data-step-buttons]');
    if (box.dataset.signUp !== 'steps' || !template) {
      this.#steps.splice(0, this.#steps.length, form);
      return;
    }
    this.#addButtons(template);
    // the server has answered with errors: what is to be mended stands open together with the way to send
    if (document.querySelector('.error-summary')) this.#mend((step) => !!step.querySelector('.has-error'));
    else this.#show(0, false);
  }

  #addButtons(template: HTMLTemplateElement): void {
    for (const [index, step] of this.#steps.entries()) {
      const row = template.content.cloneNode(true) as DocumentFragment;
      const button = (name: string) => row.querySelector<HTMLButtonElement>(`[name=${name}]`)!;
      const [next, back, all] = [button('next'), button('back'), button('all')];
      const last = index === this.#steps.length - 1;
      if (last) next.remove();
      else all.remove();
      if (index === 0) back.remove();
      next.addEventListener('click', () => this.#next());
      back.addEventListener('click', () => this.#show(index - 1, true));
      all.addEventListener('click', () => {
        this.#mend(() => true);
        this.#focusOn(this.#steps[0]!);
      });
      all.hidden = true;
      step.append(row);
    }
  }

  /** On to the next question, or what there is to mend in this one first. */
  #next(): void {
    const step = this.#steps[this.#step]!;
    const read = this.#read();
    const errors = read.ok ? [] : read.errors.filter((error) => asks(step, error.field));
    this.#mark(errors);
    if (errors[0]) this.#form.querySelector<HTMLElement>(`#${errors[0].field}`)?.focus();
    else this.#show(this.#step + 1, true);
  }

  #show(index: number, focus: boolean): void {
    this.#step = index;
    for (const [at, step] of this.#steps.entries()) step.hidden = at !== index;
    // what it is about has been read; on a phone each question now stands at the top
    if (this.#intro) this.#intro.hidden = index > 0;
    this.#status.textContent = (this.#texts.step ?? '')
      .replace('{step}', String(index + 1))
      .replace('{of}', String(this.#steps.length));
    if (focus) this.#focusOn(this.#steps[index]!);
  }

  #focusOn(step: HTMLElement): void {
    step.querySelector<HTMLElement>('input:not([type=hidden]), textarea')?.focus();
  }

  /** The questions that need mending and the last one, which has the way to send: no going through the rest again. */
  #mend(needed: (step: HTMLElement) => boolean): void {
    const last = this.#steps.length - 1;
    if (last === 0) return;
    // an error that belongs to no question may be about any of them
    const all = !this.#steps.some(needed);
    for (const [at, step] of this.#steps.entries()) {
      const stays = this.#mending && !step.hidden;
      step.hidden = !all && !stays && at !== last && !needed(step);
      for (const name of ['next', 'back']) {
        const button = step.querySelector<HTMLButtonElement>(`[name=${name}]`);
        if (button) button.hidden = true;
      }
    }
    const more = this.#steps[last]!.querySelector<HTMLButtonElement>('[name=all]');
    if (more) more.hidden = !this.#steps.some((step) => step.hidden);
    this.#mending = true;
    this.#step = last;
    this.#status.textContent = '';
    if (this.#intro) this.#intro.hidden = true;
  }

  #read(): ReturnType<typeof readDetails> {
    const typed = new FormData(this.#form);
    return readDetails((name) => typed.getAll(name).filter((value) => typeof value === 'string'));
  }

  #mark(errors: DetailsError[]): void {
    markFields(this.#form, this.#errorTemplate, this.#texts, errors);
  }

  async #send(): Promise<void> {
    const read = this.#read();
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
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const summary = document.createElement('div');
    summary.className = 'error-summary';
    summary.setAttribute('role', 'alert');
    summary.tabIndex = -1;
    summary.append(heading, list);
    // one summary at a time: what the server said was about what stood here before
    for (const old of document.querySelectorAll('.error-summary')) old.remove();
    this.#errors.replaceChildren(summary);
    this.#mark(errors);
    this.#mend((step) => errors.some((error) => asks(step, error.field)));
    summary.focus();
  }
}

const asks = (step: HTMLElement, field: string) => step.querySelector(`[name="${field}"]`) !== null;

for (const box of document.querySelectorAll<HTMLElement>('[data-sign-up]')) {
  const form = box.querySelector('form');
  if (form) new SignUp(box, form);
}

// a page that comes back from the browser's memory would stand there with its fields switched off
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
