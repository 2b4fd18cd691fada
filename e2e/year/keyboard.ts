import type { Locator, Page } from 'playwright-core';
import type { Way } from '../journey/hand.ts';

/** Tab never needs to be pressed more often than this on one page to get anywhere. */
const MOST_TABS = 200;

/**
 * Where focus stands from where it should be: 0 when there, positive when further on. Counted as a browser counts: what is
 * folded away or switched off is passed by, and a group of radio buttons is one stop. With `skip`, focus is before the
 * page's main part, the target is in it, and the skip link is shorter.
 */
function stopsTo(target: Element): { stops: number; skip: boolean } {
  const radios = (one: Element): string | undefined =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
  const sameStop = (one: Element, other: Element) =>
    one === other || (radios(one) !== undefined && radios(one) === radios(other));
  const stops: Element[] = [];
  const reachable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
  for (const one of document.querySelectorAll(reachable)) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled')) continue;
    if (!stops.some((stop) => sameStop(stop, one))) stops.push(one);
  }
  const at = document.activeElement;
  if (at && sameStop(at, target)) return { stops: 0, skip: false };
  const to = stops.findIndex((stop) => sameStop(stop, target));
  const from = stops.findIndex((stop) => at !== null && sameStop(stop, at));
  const main = document.querySelector('main');
  // focus on what is no stop itself, e.g. the main part after the skip link: the stops before it are behind
  const behind = stops.filter(
    (stop) =>
      at && at !== document.body && at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  return {
    stops: to - (from >= 0 ? from : behind.length - 1),
    skip: at === document.body && main !== null && main.contains(target),
  };
}

async function press(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
}

/** Tabs until focus is on something, or in its group of radio buttons; throws where Tab never comes to it. */
async function reach(target: Locator): Promise<void> {
  const page = target.page();
  // found by its words before any key is pressed: two of the same would be an error of the page or of the story
  await target.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; ) {
    const { stops, skip } = await target.evaluate(stopsTo);
    if (stops === 0) return;
    if (skip) {
      await page.keyboard.press('Tab');
      pressed += 1;
      // an address with a # begins further down, past the skip link: Enter there would press something else
      if (await page.evaluate(() => document.activeElement?.matches('.skip-link') ?? false)) {
        await page.keyboard.press('Enter');
        pressed += 1;
      }
      continue;
    }
    await press(page, stops > 0 ? 'Tab' : 'Shift+Tab', Math.abs(stops));
    pressed += Math.abs(stops);
  }
  throw new Error(`Tab does not come to ${target}`);
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** By keys alone: Tab and Shift+Tab, Enter, Space, arrows, and writing. */
export const byKeyboard: Way = {
  press: async (target) => {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  write: async (field, text) => {
    await reach(field);
    const { keyboard } = field.page();
    await keyboard.press('Control+A');
    await keyboard.press('Delete');
    await keyboard.insertText(text);
  },
  mark: async (box) => {
    await reach(box);
    const { keyboard } = box.page();
    const radios = (await box.getAttribute('type')) === 'radio';
    for (let tries = 0; radios && tries < 30 && !(await isFocused(box)); tries += 1) {
      await keyboard.press('ArrowDown');
    }
    // an arrow has marked it already, a box or the first of its group is marked with Space
    if (!(await box.isChecked())) await keyboard.press('Space');
  },
  pick: async (list, option) => {
    await reach(list);
    const { keyboard } = list.page();
    await keyboard.press('Home');
    const chosen = () =>
      list.evaluate((select: HTMLSelectElement) =>
        select.selectedOptions[0]?.label.replace(/\s+/g, ' ').trim(),
      );
    const options = await list.locator('option').count();
    for (let tries = 0; tries < options && (await chosen()) !== option; tries += 1) {
      await keyboard.press('ArrowDown');
    }
    if ((await chosen()) !== option) throw new Error(`${option} is not among the choices of ${list}`);
  },
};
