const quietMilliseconds = 1200;
const retryMilliseconds = 8000;

type DraftState = 'saving' | 'saved' | 'failed' | 'conflict';

function show(status: HTMLElement | null, state: DraftState): void {
  if (!status) return;
  status.dataset.state = state;
  const time = new Date().toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
  });
  status.textContent = (status.dataset[state] ?? '').replace('{time}', time);
}

function draftOf(area: HTMLTextAreaElement): URLSearchParams {
  const draft = new URLSearchParams({ [area.name]: area.value, _utkast: '1' });
  for (const name of ['_token', '_version']) {
    const hidden = area.form?.elements.namedItem(name);
    if (hidden instanceof HTMLInputElement) draft.set(name, hidden.value);
  }
  return draft;
}

async function moveVersion(area: HTMLTextAreaElement, response: Response): Promise<void> {
  if (!response.headers.get('content-type')?.includes('json')) return;
  const answer: unknown = await response.json();
  const hidden = area.form?.elements.namedItem('_version');
  if (hidden instanceof HTMLInputElement && answer && typeof answer === 'object' && 'version' in answer) {
    hidden.value = String(answer.version);
  }
}

function autosave(area: HTMLTextAreaElement, url: string): void {
  const status = document.getElementById(area.dataset.draftStatus ?? '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saved = area.value;
  let sending: Promise<void> | undefined;
  let sent = false;

  const save = (): void => {
    clearTimeout(timer);
    if (sent || sending || area.value === saved) return;
    sending = send().finally(() => {
      sending = undefined;
    });
  };

  const send = async (): Promise<void> => {
    const value = area.value;
    const body = draftOf(area).toString();
    show(status, 'saving');
    try {
      // A redirect means that somebody must sign in first, and that nothing was saved.
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
        // leaving the field may be leaving the page; browsers let no more than 64 kB outlive one
        keepalive: body.length < 60_000,
        redirect: 'manual',
      });
      if (response.status === 409) {
        show(status, 'conflict');
      } else if (response.ok) {
        await moveVersion(area, response);
        saved = value;
        show(status, 'saved');
      } else {
        throw new Error(String(response.status));
      }
    } catch {
      show(status, 'failed');
      timer = setTimeout(save, retryMilliseconds);
    }
    if (area.value !== value) {
      clearTimeout(timer);
      timer = setTimeout(save, quietMilliseconds);
    }
  };

  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, quietMilliseconds);
  });
  area.addEventListener('blur', save);
  // A phone that is put away may never come back to the page.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  // What is sent with the form must not be followed by a late draft of the same text.
  area.form?.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    sent = true;
    clearTimeout(timer);
    if (!sending) return;
    // A draft on its way gives the text a new version; sent before it is known, the form would meet its own draft as
    // somebody else's text. Pressing the button is what sets it off, as the field is left then.
    event.preventDefault();
    const { submitter } = event;
    void sending.finally(() => area.form?.requestSubmit(submitter));
  });
  window.addEventListener('pageshow', () => {
    sent = false;
  });
}

/** Saves long texts while they are written. */
export function enhance(root: ParentNode): void {
  for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft-url]')) {
    autosave(area, area.dataset.draftUrl ?? '');
  }
}
