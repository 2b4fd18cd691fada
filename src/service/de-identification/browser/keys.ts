// The review by keyboard alone: each key presses what already stands on the page. Answers are put in place of the old
// page's content instead of loading a whole page, so that a hundred places take a hundred presses and no waiting.

const remembered = 'medskapa-review-keys';
const review = () => document.querySelector<HTMLElement>('[data-review]');
const main = () => document.querySelector<HTMLElement>('main');

let busy = false;
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

function switchedOff(): boolean {
  try {
    return localStorage.getItem(remembered) === 'off';
  } catch {
    return false;
  }
}

function remember(off: boolean): void {
  try {
    localStorage.setItem(remembered, off ? 'off' : 'on');
  } catch {
    // a browser that keeps nothing still listens to the keys of this page
  }
}

/** Shows the keys and their switch, which the server leaves hidden. */
function showHelp(): void {
  const help = document.querySelector<HTMLElement>('[data-key-help]');
  const toggle = help?.querySelector<HTMLButtonElement>('[data-key-switch]');
  const list = help?.querySelector<HTMLElement>('[data-key-list]');
  if (!help || !toggle || !list) return;
  help.hidden = false;
  const draw = () => {
    const off = switchedOff();
    toggle.textContent = (off ? toggle.dataset.on : toggle.dataset.off) ?? '';
    list.hidden = off;
  };
  toggle.addEventListener('click', () => {
    remember(!switchedOff());
    draw();
  });
  draw();
}

/** Puts the answer's content where the old one stood; a page of another kind is opened the usual way. */
function take(html: string, url: string): void {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  const content = answer.querySelector('main');
  if (!content || !answer.querySelector('[data-review]')) {
    location.assign(url);
    return;
  }
  main()?.replaceWith(document.adoptNode(content));
  document.title = answer.title;
  history.pushState({}, '', url);
  begin();
  const alert = document.querySelector<HTMLElement>('.error-summary');
  status.textContent = alert?.textContent ?? review()?.dataset.review ?? '';
}

// not form.action, which is the button of that name
const addressOf = (form: HTMLFormElement) => form.getAttribute('action') ?? '';

async function send(form: HTMLFormElement, presser: HTMLElement | null): Promise<void> {
  const fields = new FormData(form, presser);
  const body = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === 'string') body.append(name, value);
  await load(addressOf(form), { method: 'POST', body });
}

async function load(address: string, init?: RequestInit): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const answer = await fetch(address, init);
    const html = await answer.text();
    // a refused form answers on its own address, which has no page to come back to
    const url = init && !answer.redirected ? location.href : answer.url;
    take(html, url);
  } catch {
    const toggle = document.querySelector<HTMLElement>('[data-key-switch]');
    status.textContent = toggle?.dataset.failed ?? '';
    status.classList.remove('visually-hidden');
  } finally {
    busy = false;
  }
}

/** What a key stands for on this page: the link, button or field inside the element that names it. */
function meant(key: string): HTMLElement | undefined {
  return (
    document
      .querySelector(`[data-key="${key}"]`)
      ?.querySelector<HTMLElement>('a[href], button, summary, input:not([type="hidden"])') ?? undefined
  );
}

const ticks = () => [...document.querySelectorAll<HTMLElement>('[data-ticks] input[type="checkbox"]')];

/** Moves to the next or the former box of a list; from outside it to its first or last. */
function walk(step: number, from: Element | null): boolean {
  const all = ticks();
  if (all.length === 0) return false;
  const at = all.indexOf(from as HTMLElement);
  const to = at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[Math.min(Math.max(0, to), all.length - 1)]!.focus();
  return true;
}

/** Opens the form for what was missed, with the words that are chosen in the text. */
function missed(): void {
  const place = document.querySelector('#missat');
  const field = document.querySelector<HTMLInputElement>(
    '#missat input[name="phrase"], input[name="phrase"]',
  );
  if (!field) return;
  const chosen = document.getSelection();
  const within = chosen?.anchorNode?.parentElement?.closest('[data-words]');
  if (chosen && within?.contains(chosen.focusNode)) field.value = wordsOf(chosen);
  if (place instanceof HTMLDetailsElement) place.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus();
}

/** The chosen words as they were said, without what the page shows beside them. */
function wordsOf(chosen: Selection): string {
  const part = chosen.getRangeAt(0).cloneContents();
  for (const aside of part.querySelectorAll('ins, .visually-hidden')) aside.remove();
  return (part.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
}

const types = (element: Element | null) =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && element.type !== 'checkbox' && element.type !== 'radio');

function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || switchedOff()) return;
  const at = document.activeElement;
  if (event.key === 'Escape' && types(at)) {
    review()?.focus({ preventScroll: true });
    return;
  }
  if (types(at)) return;
  const key = event.key === 'Enter' ? 'Enter' : event.key.toLowerCase();
  const onTick = ticks().find((one) => one === at);
  // Enter on something of its own does what that does
  if (key === 'Enter' && at?.closest('a, button, summary, input') && !onTick) return;
  if (key === 'm') {
    event.preventDefault();
    missed();
    return;
  }
  if (key === 'Enter' && onTick) {
    event.preventDefault();
    onTick.click();
    return;
  }
  const step = { n: 1, arrowdown: 1, p: -1, arrowup: -1 }[key];
  // the arrows scroll the page until somebody has begun on the list
  if (step && (key.length === 1 || onTick) && walk(step, at)) {
    event.preventDefault();
    return;
  }
  if (!/^(?:Enter|[xekbvnpur])$/.test(key)) return;
  const target = meant(key);
  if (!target) return;
  event.preventDefault();
  if (target instanceof HTMLInputElement) {
    const folded = target.closest('details');
    if (folded) folded.open = true;
    target.focus();
    target.select();
  } else if (key === 'r') {
    // past the whole list, so that nobody keeps the rest without having it before their eyes
    target.focus();
  } else if (target instanceof HTMLAnchorElement) {
    void load(target.href);
  } else {
    target.click();
  }
}

/** Makes a fresh page ready: focus on the place, so that keys and readers begin there. */
function begin(): void {
  showHelp();
  for (const form of document.querySelectorAll<HTMLFormElement>('main form[method="post"]')) {
    form.addEventListener('submit', (event) => {
      // on the whole text and for what ends the review, a page is loaded as usual
      if (!review() || /\/(?:missat|avbryt|godkann)(?:\?|$)/.test(addressOf(form))) return;
      event.preventDefault();
      void send(form, event.submitter);
    });
  }
  if (document.querySelector('.error-summary')) {
    document.querySelector<HTMLElement>('.error-summary a')?.focus();
  } else {
    review()?.focus({ preventScroll: false });
  }
}

document.addEventListener('keydown', pressed);
addEventListener('popstate', () => location.reload());
begin();
