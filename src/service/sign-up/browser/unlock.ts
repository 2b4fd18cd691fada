import { type Details, unpack, type Way } from '../details.ts';
import { fromBase64, open, unlockIdentity } from '../seal.ts';

// What is unlocked lives in this page's memory and nowhere else: it is gone when the page is left, when the coordinator
// presses "lock", and after a while without a press.

const quietMinutes = 15;
/** How each person wants to be interviewed, by the row's id, while it is unlocked. */
const said = new Map<string, readonly Way[]>();
const box = document.querySelector<HTMLElement>('[data-unlock]');
const form = box?.querySelector('form');
if (box && form) begin(box, form);

function begin(box: HTMLElement, form: HTMLFormElement): void {
  const json = (name: string) => JSON.parse(box.dataset[name] ?? '{}');
  const messages: Record<string, string> = json('messages');
  const labels: Record<keyof Details, string> = json('labels');
  const words: Record<string, string> = json('words');
  const locked: string[] = json('keys');
  const field = form.querySelector<HTMLInputElement>('input[type=password]')!;
  const status = box.querySelector<HTMLElement>('[data-status]')!;
  const lock = box.querySelector<HTMLButtonElement>('[data-lock]')!;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  box.hidden = false;

  const say = (text: string | undefined) => {
    status.textContent = text ?? '';
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    say(messages.working);
    // lets the words appear before the passphrase is worked on, which keeps the page busy for a moment
    await new Promise((resolve) => setTimeout(resolve, 50));
    const found = await Promise.all(locked.map((one) => unlockIdentity(one, field.value)));
    const identities = found.filter((identity) => identity !== undefined);
    if (identities.length === 0) {
      say(messages.wrong);
      field.focus();
      return;
    }
    field.value = '';
    try {
      await showAll(identities);
    } catch {
      say(messages.failed);
      return;
    }
    form.hidden = true;
    lock.hidden = false;
    say(messages.open);
    stayOpen();
  });

  lock.addEventListener('click', shut);
  for (const press of ['keydown', 'pointerdown']) addEventListener(press, stayOpen);

  function stayOpen(): void {
    clearTimeout(quiet);
    if (!lock.hidden) quiet = setTimeout(shut, quietMinutes * 60_000);
  }

  function shut(): void {
    for (const row of rows()) {
      if (row.hasAttribute('data-open')) {
        row.querySelector('[data-details]')?.replaceChildren(paragraph(messages.locked, 'soft'));
        const way = wayOf(row);
        if (way) way.value = '';
      }
      nameless(row);
    }
    said.clear();
    form!.hidden = false;
    lock.hidden = true;
    say(messages.shut);
    field.focus();
  }

  async function showAll(identities: string[]): Promise<void> {
    const response = await fetch(box.dataset.sealed ?? '', { headers: { accept: 'application/json' } });
    if (!response.ok || response.redirected) throw new Error('no answer');
    const sealed: { id: string; sealed: string }[] = await response.json();
    const byId = new Map(sealed.map((one) => [one.id, one.sealed]));
    for (const row of rows()) {
      const bytes = fromBase64(byId.get(row.dataset.row ?? '') ?? '');
      if (!bytes?.length) continue;
      const packed = await open(identities, bytes);
      const details = packed && unpack(packed);
      row.setAttribute('data-open', '');
      row
        .querySelector('[data-details]')
        ?.replaceChildren(details ? describe(details) : paragraph(messages.unreadable));
      const name = row.querySelector<HTMLElement>('[data-name]');
      if (!details) continue;
      if (name) name.textContent = details.name;
      said.set(row.id, details.ways);
      fillInWay(row);
    }
  }

  function describe(details: Details): HTMLElement {
    const list = document.createElement('dl');
    list.className = 'summary-list';
    const add = (key: keyof Details, value: Node | string) => {
      const row = document.createElement('div');
      row.className = 'summary-row';
      const term = document.createElement('dt');
      term.textContent = labels[key];
      const said = document.createElement('dd');
      said.append(value || (messages.nothing ?? ''));
      row.append(term, said);
      list.append(row);
    };
    add('reach', words[`reach.${details.reach}`] ?? '');
    add('contact', contactLink(details));
    add('ways', details.ways.map((way) => words[`way.${way}`]).join(', '));
    add('when', details.when);
    add('company', words[`company.${details.company}`] ?? '');
    add('eligible', details.eligible);
    add('other', details.other);
    return list;
  }
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

const wayOf = (row: HTMLElement) => row.querySelector<HTMLSelectElement>('select[name=way]');

/** Where the person has said one way and no other, the choice begins there. */
function fillInWay(row: HTMLElement): void {
  const [way, ...others] = said.get(row.id) ?? [];
  const choice = wayOf(row);
  if (choice && way && others.length === 0) choice.value = way;
}

/** A row that is locked again says its place in the list and no name. */
function nameless(row: HTMLElement): void {
  row.removeAttribute('data-open');
  const name = row.querySelector<HTMLElement>('[data-name]');
  if (name) name.textContent = name.dataset.name ?? '';
}

function paragraph(text: string | undefined, look = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = look;
  made.textContent = text ?? '';
  return made;
}

/** The number or address, to press where the telephone or the mail program can take it. */
function contactLink({ reach, contact }: Details): Node | string {
  const number = contact.replace(/[^\d+]/g, '');
  const address =
    reach === 'phone'
      ? `tel:${number}`
      : reach === 'text'
        ? `sms:${number}`
        : reach === 'email' && /^[^\s@?&]+@[^\s@?&]+$/.test(contact)
          ? `mailto:${contact}`
          : undefined;
  if (!address) return contact;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = contact;
  return link;
}

// A press on a row would load the page anew and lock it again, so while it is open the answer's row is put in place.
document.addEventListener('submit', (event) => {
  const pressed = event.target;
  if (!(pressed instanceof HTMLFormElement)) return;
  const row = pressed.closest<HTMLElement>('[data-row][data-open]');
  if (!row) return;
  event.preventDefault();
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  void press(pressed, row, submitter);
});

async function press(
  pressed: HTMLFormElement,
  row: HTMLElement,
  submitter: HTMLElement | null,
): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(pressed, submitter)) {
    if (typeof value === 'string') body.append(name, value);
  }
  const response = await fetch(pressed.action, { method: 'POST', body });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // done, or a choice is missing: both answers are the list
  const answered = (response.redirected && response.ok) || response.status === 422;
  if (!answered || !page.querySelector('[data-unlock], .empty-state')) {
    location.assign(response.redirected ? response.url : location.href);
    return;
  }
  const fresh = page.getElementById(row.id);
  const plain = fresh?.querySelector<HTMLElement>('[data-plain]');
  const standing = fresh?.querySelector('[data-standing]');
  if (!fresh || !plain || !standing) {
    row.remove();
    return;
  }
  row.querySelector('[data-plain]')?.replaceWith(plain);
  row.querySelector('[data-standing]')?.replaceWith(standing);
  fillInWay(row);
  // the contact details may have been disposed of with this very press
  if (fresh.querySelector('[data-disposed]')) {
    row.querySelector('[data-details]')?.replaceWith(fresh.querySelector('[data-details]')!);
    said.delete(row.id);
    nameless(row);
  }
  const wrong = plain.querySelector<HTMLElement>('[aria-invalid]');
  if (!wrong) plain.tabIndex = -1;
  (wrong ?? plain).focus();
}
