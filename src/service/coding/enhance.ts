import { type ChosenSpan, rangeOf, spansWithin, wordBounds, wordsOf } from './chosen-words.ts';

// Choosing words with mouse, finger or keys. Without this module sentences are ticked, and everything else is the same.

/** Arrow keys between sentences and words, Enter to the codes, Escape back. */
const arrows: Record<string, -1 | 1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function enhance(root: HTMLElement): void {
  const panel = root.querySelector<HTMLElement>('.code-panel');
  const turns = [...root.querySelectorAll<HTMLElement>('[data-turn]')];
  const ticks = [...root.querySelectorAll<HTMLInputElement>('.sentence > input')];
  if (!panel || ticks.length === 0) return;
  root.classList.add('coding-live');
  let spans: ChosenSpan[] = takeKept(panel, turns);
  let at = 0;
  let anchor: number | undefined;

  const chosen = document.createElement('p');
  chosen.className = 'chosen';
  chosen.setAttribute('role', 'status');
  const filter = makeFilter(panel, root.dataset.filter ?? '');
  panel.prepend(chosen, makeKeys(root), filter.field);
  const release = makeRelease(root, drop);

  function show(): void {
    for (const old of panel!.querySelectorAll('input[name=spans]')) old.remove();
    for (const span of spans) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = 'spans';
      input.value = `${span.turn.dataset.turn}:${span.start}-${span.end}`;
      panel!.append(input);
    }
    const ticked = ticks.filter((tick) => tick.checked).map((tick) => tick.labels?.[0]?.textContent ?? '');
    const words = [...ticked, ...spans.map((span) => wordsOf(span.turn).slice(span.start, span.end))].join(
      ' … ',
    );
    chosen.textContent = '';
    const text = document.createElement('span');
    text.className = 'chosen-words';
    text.textContent = words === '' ? (root.dataset.none ?? '') : `${root.dataset.words}: ”${words}”`;
    chosen.append(text);
    if (words !== '') chosen.append(release);
    root.classList.toggle('coding-chosen', words !== '');
    // what is chosen stays in sight when the browser's own marking has gone to the codes
    if ('highlights' in CSS) {
      CSS.highlights.set(
        'chosen',
        new Highlight(...spans.map(rangeOf).filter((range) => range !== undefined)),
      );
    }
  }

  function drop(): void {
    spans = [];
    for (const tick of ticks) tick.checked = false;
    document.getSelection()?.removeAllRanges();
    anchor = undefined;
    show();
  }

  function goTo(index: number): void {
    at = Math.max(0, Math.min(index, ticks.length - 1));
    for (const [i, tick] of ticks.entries()) tick.tabIndex = i === at ? 0 : -1;
  }

  function stepSentence(step: -1 | 1, extend: boolean): void {
    if (extend) {
      anchor ??= at;
      for (const tick of between(ticks, anchor, at)) tick.checked = false;
    } else anchor = undefined;
    goTo(at + step);
    if (extend) for (const tick of between(ticks, anchor!, at)) tick.checked = true;
    ticks[at]!.focus();
    show();
  }

  function stepWord(step: -1 | 1, extend: boolean): void {
    const turn = ticks[at]!.closest<HTMLElement>('[data-turn]')!;
    const bounds = wordBounds(wordsOf(turn));
    const own = spans.find((span) => span.turn === turn);
    const [, range = ''] = ticks[at]!.value.split(/:(?=\d+-\d+$)/);
    const from = Number(range.split('-')[0]);
    const clamp = (index: number) => Math.max(0, Math.min(index, bounds.length - 1));
    let first = bounds.findIndex((word) => word.end > (own?.start ?? from));
    let last = own ? bounds.findLastIndex((word) => word.start < own.end) : first;
    if (own && extend) last = Math.max(first, clamp(last + step));
    else if (own) first = last = clamp(last + step);
    const start = bounds[clamp(first)];
    const end = bounds[clamp(last)];
    if (!start || !end) return;
    spans = [...spans.filter((span) => span.turn !== turn), { turn, start: start.start, end: end.end }];
    show();
  }

  let waiting = false;
  document.addEventListener('selectionchange', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (selection.isCollapsed) return;
      const found = spansWithin(turns, range);
      if (found.length === 0) return;
      spans = found;
      show();
    });
  });

  let wasTicked = false;
  root.addEventListener('click', (event) => {
    const label = (event.target as Element).closest<HTMLLabelElement>('.sentence > label');
    if (!label) return;
    const tick = label.control as HTMLInputElement;
    goTo(ticks.indexOf(tick));
    // pressing twice chooses a word: the tick of the first press is taken back
    if (event.detail === 1) wasTicked = tick.checked;
    else if (event.detail > 1) tick.checked = wasTicked;
    // the end of marking words is no tick; a press without marking lets go of the words marked before
    if (event.detail > 1 || document.getSelection()?.isCollapsed === false) event.preventDefault();
    else spans = [];
  });
  root.addEventListener('change', (event) => {
    show();
    // where the codes come up over the words, what was chosen stays in sight
    (event.target as Element).closest('.sentence')?.scrollIntoView({ block: 'nearest' });
  });
  root.addEventListener('focusin', (event) => {
    const index = ticks.indexOf(event.target as HTMLInputElement);
    if (index >= 0) goTo(index);
  });

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      drop();
      ticks[at]!.focus();
      return;
    }
    if (!ticks.includes(event.target as HTMLInputElement)) return;
    const step = arrows[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') stepSentence(step, event.shiftKey);
      else stepWord(step, event.shiftKey);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // nothing chosen yet: the sentence one stands on
      if (spans.length === 0 && !ticks.some((tick) => tick.checked)) ticks[at]!.checked = true;
      show();
      filter.input.focus();
    }
  });

  goTo(ticks.findIndex((tick) => tick.closest('.said')?.id === location.hash.slice(1)));
  show();
  // the browser goes to the turn of the address when everything is there, and takes focus along; so after that
  if (location.hash.startsWith('#tur-')) whenLoaded(() => ticks[at]!.focus());
}

function whenLoaded(work: () => void): void {
  if (document.readyState === 'complete') work();
  else window.addEventListener('load', () => requestAnimationFrame(work), { once: true });
}

const between = <T>(list: readonly T[], one: number, other: number) =>
  list.slice(Math.min(one, other), Math.max(one, other) + 1);

/** Words that were chosen in a form that came back with something to mend. */
function takeKept(panel: HTMLElement, turns: readonly HTMLElement[]): ChosenSpan[] {
  return [...panel.querySelectorAll<HTMLInputElement>('input[data-kept]')].flatMap((input) => {
    const [, id, start, end] = /^([\w-]+):(\d+)-(\d+)$/.exec(input.value) ?? [];
    const turn = turns.find((one) => one.dataset.turn === id);
    return turn ? [{ turn, start: Number(start), end: Number(end) }] : [];
  });
}

/** A field that narrows the codes down: type a few letters, Enter ticks the first, Enter again sends. */
function makeFilter(panel: HTMLElement, label: string): { field: HTMLElement; input: HTMLInputElement } {
  const field = document.createElement('div');
  field.className = 'ds-field';
  const input = document.createElement('input');
  input.type = 'search';
  input.className = 'ds-input width-full';
  input.id = 'code-filter';
  input.autocomplete = 'off';
  const name = document.createElement('label');
  name.className = 'ds-label';
  name.htmlFor = input.id;
  name.textContent = label;
  field.append(name, input);
  const choices = [...panel.querySelectorAll<HTMLElement>('[data-code-choice]')];
  const narrow = () => {
    const wanted = input.value.trim().toLocaleLowerCase('sv');
    for (const choice of choices) {
      choice.hidden = !(choice.textContent ?? '').toLocaleLowerCase('sv').includes(wanted);
    }
  };
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (input.value.trim() === '') {
      input.form?.requestSubmit();
      return;
    }
    const first = choices.find((choice) => !choice.hidden)?.querySelector('input');
    if (first) first.checked = true;
    input.value = '';
    narrow();
  });
  return { field, input };
}

/** A button that lets go of what is chosen. */
function makeRelease(root: HTMLElement, drop: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-like';
  button.textContent = root.dataset.drop ?? '';
  button.addEventListener('click', drop);
  return button;
}

/** What the keys do, for who wants to know. */
function makeKeys(root: HTMLElement): HTMLElement {
  const keys = document.createElement('details');
  keys.className = 'more code-keys';
  const summary = document.createElement('summary');
  summary.textContent = root.dataset.keys ?? '';
  const body = document.createElement('div');
  body.className = 'more-body';
  body.textContent = root.dataset.keysText ?? '';
  keys.append(summary, body);
  return keys;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-coding]')) enhance(root);
