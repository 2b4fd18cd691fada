import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

async function answer(step: HTMLElement): Promise<unknown> {
  const options = JSON.parse(step.dataset.options ?? '{}');
  return step.dataset.passkey === 'register'
    ? startRegistration({ optionsJSON: options })
    : startAuthentication({ optionsJSON: options });
}

function enhance(step: HTMLElement): void {
  const form = step.closest('form');
  const field = form?.elements.namedItem('svar');
  if (!form || !(field instanceof HTMLInputElement)) return;
  const status = step.querySelector('[role="status"]');
  // the browser refuses keys where the address is not a secure one; the words that stand there say what to do instead
  if (!browserSupportsWebAuthn() || !window.isSecureContext) return;
  step.hidden = false;
  for (const other of form.querySelectorAll<HTMLElement>('[data-without-passkey]')) other.hidden = true;
  form.addEventListener('submit', (event) => {
    if (field.value) return;
    event.preventDefault();
    if (status) status.textContent = step.dataset.waiting ?? '';
    answer(step).then(
      (response) => {
        field.value = JSON.stringify(response);
        form.submit();
      },
      (error: unknown) => {
        const known = error instanceof Error && error.name === 'InvalidStateError';
        if (status) status.textContent = (known ? step.dataset.known : step.dataset.refused) ?? '';
      },
    );
  });
}

for (const step of document.querySelectorAll<HTMLElement>('[data-passkey]')) enhance(step);
