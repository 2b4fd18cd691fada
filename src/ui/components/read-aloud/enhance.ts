const silent =
  'nav, script, style, svg, [hidden], [data-read-aloud], input, select, textarea, .visually-hidden';
const blocks =
  'h1, h2, h3, h4, p, li, dt, dd, legend, label, blockquote, figcaption, caption, th, td, summary, button';

function isShown(element: Element): boolean {
  // What is folded away has a size in some browsers all the same.
  const folded = element.closest('details:not([open])');
  if (folded && element.closest('summary')?.parentElement !== folded) return false;
  return element.getClientRects().length > 0;
}

/**
 * What can be read and in which language, one block at a time: voices stop by themselves in the middle of a text that is
 * too long.
 */
function readableTexts(root: Element): { text: string; language: string }[] {
  const texts: { text: string; language: string }[] = [];
  for (const block of root.querySelectorAll<HTMLElement>(blocks)) {
    if (block.closest(silent) || !isShown(block)) continue;
    const copy = block.cloneNode(true);
    if (!(copy instanceof HTMLElement)) continue;
    for (const inner of copy.querySelectorAll(`${silent}, ${blocks}`)) inner.remove();
    const text = copy.textContent?.replace(/\s+/g, ' ').trim();
    if (text) texts.push({ text, language: block.closest<HTMLElement>('[lang]')?.lang ?? '' });
  }
  return texts;
}

/** Offers to read the page aloud, where the device has a voice. */
export function enhance(root: ParentNode): void {
  const speech = window.speechSynthesis;
  const main = document.querySelector('main');
  if (!speech || !main) return;
  for (const box of root.querySelectorAll<HTMLElement>('[data-read-aloud]')) {
    const start = box.querySelector<HTMLButtonElement>('[data-read-start]');
    const stop = box.querySelector<HTMLButtonElement>('[data-read-stop]');
    const label = box.querySelector<HTMLElement>('[data-read-label]');
    if (!start || !stop || !label) continue;
    box.hidden = false;

    let state: 'idle' | 'reading' | 'paused' = 'idle';
    const become = (next: typeof state): void => {
      state = next;
      stop.hidden = state === 'idle';
      label.textContent =
        (state === 'reading'
          ? label.dataset.pause
          : state === 'paused'
            ? label.dataset.resume
            : label.dataset.start) ?? '';
    };

    start.addEventListener('click', () => {
      if (state === 'reading') {
        speech.pause();
        become('paused');
        return;
      }
      if (state === 'paused') {
        speech.resume();
        become('reading');
        return;
      }
      speech.cancel();
      const texts = readableTexts(main);
      texts.forEach(({ text, language }, index) => {
        const lang = language === 'en' ? 'en-GB' : 'sv-SE';
        const words = new SpeechSynthesisUtterance(text);
        words.lang = lang;
        words.rate = 0.95;
        const voice = speech
          .getVoices()
          .find((candidate) => candidate.lang.replace('_', '-').startsWith(lang.slice(0, 2)));
        if (voice) words.voice = voice;
        if (index === texts.length - 1) words.onend = () => become('idle');
        speech.speak(words);
      });
      if (texts.length > 0) become('reading');
    });
    stop.addEventListener('click', () => {
      speech.cancel();
      become('idle');
      start.focus();
    });
    window.addEventListener('pagehide', () => speech.cancel());
  }
}
