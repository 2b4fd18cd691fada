import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { passphraseWords, suggestPassphrase, weakPassphrase } from '../passphrase.ts';
import { lockIdentity, tidyPassphrase, unlockIdentity } from '../seal.ts';

// The identity is made here and leaves the page only locked under the passphrase. Neither has a named field.

const input = (root: ParentNode, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
const messagesOf = (box: HTMLElement): Record<string, string> => JSON.parse(box.dataset.messages ?? '{}');

/** What is wrong with a new passphrase, in words; undefined when it will do. */
function complaint(messages: Record<string, string>, passphrase: string, again: string): string | undefined {
  const weak = weakPassphrase(passphrase);
  if (weak) return weak === 'sign-up.key.error.short' ? messages.short : messages.repeats;
  return tidyPassphrase(passphrase) === tidyPassphrase(again) ? undefined : messages.differ;
}

function onSuggest(box: HTMLElement, first: HTMLInputElement, second: HTMLInputElement): void {
  box.querySelector('[name=suggest]')?.addEventListener('click', () => {
    first.value = suggestPassphrase(crypto.getRandomValues(new Uint8Array(passphraseWords)));
    second.value = '';
    first.focus();
  });
}

function makeKey(box: HTMLElement): void {
  const messages = messagesOf(box);
  const form = box.querySelector('form')!;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const first = input(box, 'losenordsfras');
  const second = input(box, 'losenordsfras-igen');
  const say = (text: string | undefined) => {
    for (const status of box.querySelectorAll('[data-part]:not([hidden]) [data-status]')) {
      status.textContent = text ?? '';
    }
  };
  box.hidden = false;
  onSuggest(box, first, second);
  let made = false;
  box.querySelector('[name=make]')!.addEventListener('click', async () => {
    const wrong = complaint(messages, first.value, second.value);
    say(wrong);
    if (wrong) return first.focus();
    say(messages.working);
    await pause();
    try {
      const identity = await generateX25519Identity();
      const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      field('recipient').value = await identityToRecipient(identity);
      field('locked').value = await lockIdentity(identity, first.value);
      box.querySelector('[data-identity]')!.textContent = identity;
    } catch {
      return say(messages.failed);
    }
    made = true;
    first.value = '';
    second.value = '';
    say('');
    part('choose').hidden = true;
    part('sheet').hidden = false;
    box.querySelector<HTMLElement>('#blad')?.focus();
  });
  box.querySelector('[name=print]')!.addEventListener('click', () => print());
  form.addEventListener('submit', (event) => {
    const onPaper = form.querySelector<HTMLInputElement>('[name=pa-papper]')!;
    if (made && onPaper.checked) return;
    event.preventDefault();
    say(made ? messages.paper : '');
    if (made) onPaper.focus();
    else box.querySelector<HTMLButtonElement>('[name=make]')?.click();
  });
}

function changeKey(box: HTMLElement): void {
  const messages = messagesOf(box);
  const form = box.querySelector('form')!;
  const status = box.querySelector<HTMLElement>('[data-status]')!;
  const current = input(box, 'nuvarande');
  const first = input(box, 'ny-fras');
  const second = input(box, 'ny-fras-igen');
  const recipient = form.querySelector<HTMLInputElement>('[name=recipient]')!.value;
  box.hidden = false;
  onSuggest(box, first, second);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const wrong = complaint(messages, first.value, second.value);
    status.textContent = wrong ?? messages.working ?? '';
    if (wrong) return first.focus();
    await pause();
    const identity = await identityFrom(current.value, box.dataset.locked ?? '', recipient);
    if (!identity) {
      status.textContent = messages.wrong ?? '';
      return current.focus();
    }
    form.querySelector<HTMLInputElement>('[name=locked]')!.value = await lockIdentity(identity, first.value);
    form.submit();
  });
}

/** The identity from the passphrase in use, or from the recovery sheet. */
async function identityFrom(typed: string, locked: string, recipient: string): Promise<string | undefined> {
  const sheet = typed.replace(/\s/g, '').toUpperCase();
  if (!sheet.startsWith('AGE-SECRET-KEY-1')) return unlockIdentity(locked, typed);
  try {
    return (await identityToRecipient(sheet)) === recipient ? sheet : undefined;
  } catch {
    return undefined;
  }
}

for (const box of document.querySelectorAll<HTMLElement>('[data-make-key]')) makeKey(box);
for (const box of document.querySelectorAll<HTMLElement>('[data-change-key]')) changeKey(box);
