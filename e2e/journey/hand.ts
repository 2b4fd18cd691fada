import type { Locator, Page } from 'playwright-core';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A field's label as it is read, with or without "(frivilligt)" after it. */
const labelled = (label: string) => new RegExp(`^\\s*${literal(label)}( \\(frivilligt\\))?\\s*$`);

/** How somebody gets at what stands on a page. What they do not reach in their way, they cannot do. */
export interface Way {
  /** Presses a link, a button or the words that unfold something. */
  press(target: Locator): Promise<void>;
  /** Writes in a text field, in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Marks a box or a radio button, however it stood. */
  mark(box: Locator): Promise<void>;
  /** Picks from a closed list, by an option's words. */
  pick(list: Locator, option: string): Promise<void>;
}

/** By pointing: a mouse or a finger. */
const pointing: Way = {
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  // by pressing its words, as most do
  mark: async (box) =>
    box
      .page()
      .locator(`label[for="${await box.getAttribute('id')}"]`)
      .click(),
  pick: async (list, option) => {
    await list.selectOption({ label: option });
  },
};

/**
 * Somebody at a page, who knows nothing of it but what is seen and heard: labels, roles and the words on buttons. Every
 * page that is arrived at must have been answered well; what goes wrong is told with the page's own words.
 */
export class Hand {
  #status = 200;

  /** @param page one that a {@link World} has opened */
  constructor(
    readonly page: Page,
    readonly origin: string,
    private readonly way: Way = pointing,
  ) {
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        if (response.status() < 300 || response.status() >= 400) this.#status = response.status();
      }
    });
  }

  /** The status the last page was answered with. */
  get status(): number {
    return this.#status;
  }

  /** Where the page stands: path and query. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Opens an address, as one would from a letter, a bookmark or the address bar. */
  async open(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : this.origin + path, {
      waitUntil: 'domcontentloaded',
    });
    await this.#arrived();
  }

  /** Follows a link by its words. */
  async follow(name: string | RegExp, within?: Locator): Promise<void> {
    await this.#leave(() => this.way.press(this.link(name, within)));
  }

  /** Presses a button that leads on to a page which takes what was sent. */
  async press(name: string | RegExp, within?: Locator): Promise<void> {
    await this.#leave(() => this.way.press(this.button(name, within)));
  }

  /** Presses a button and expects the form to come back with something to mend. */
  async pressInVain(name: string | RegExp, within?: Locator): Promise<void> {
    await this.#leave(() => this.way.press(this.button(name, within)), true);
  }

  /** Presses a key that leads on to another page. */
  async key(key: string): Promise<void> {
    await this.#leave(() => this.page.keyboard.press(key));
  }

  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  link(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('link', typeof name === 'string' ? { name, exact: true } : { name });
  }

  /** The part of the page under a heading. */
  section(heading: string | RegExp): Locator {
    const named = this.page.getByRole(
      'heading',
      typeof heading === 'string' ? { name: heading, exact: true } : { name: heading },
    );
    return this.page.locator('section').filter({ has: named }).last();
  }

  /** A text field by its label. */
  field(label: string, within: Locator | Page = this.page): Locator {
    return within.getByLabel(labelled(label)).and(this.page.locator('input, textarea'));
  }

  /** Writes in a text field, in place of what stands there. */
  async write(label: string, text: string, within?: Locator): Promise<void> {
    await this.#try(() => this.way.write(this.field(label, within), text));
  }

  /** Answers a question with radio buttons. */
  async choose(question: string | RegExp, answer: string, within: Locator | Page = this.page): Promise<void> {
    await this.#mark(this.#group(question, within).getByRole('radio', { name: answer, exact: true }));
  }

  /** Ticks boxes under a question. */
  async tickUnder(question: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) {
      await this.#mark(this.#group(question, this.page).getByRole('checkbox', { name: answer, exact: true }));
    }
  }

  /** Ticks a box that stands by itself. */
  async tick(label: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.#mark(
      within.getByRole(
        'checkbox',
        typeof label === 'string' ? { name: label, exact: true } : { name: label },
      ),
    );
  }

  /** Picks from a closed list. */
  async pick(label: string, option: string, within: Locator | Page = this.page): Promise<void> {
    const list = within.getByRole('combobox', { name: labelled(label) });
    await this.#try(() => this.way.pick(list, option));
  }

  /** Writes a day, `2027-03-01`, in its three fields. */
  async writeDay(question: string, day: string): Promise<void> {
    const [year, month, date] = day.split('-').map(Number);
    const group = this.#group(question, this.page);
    await this.#try(() => this.way.write(group.getByLabel('Dag', { exact: true }), String(date)));
    await this.#try(() => this.way.write(group.getByLabel('Månad', { exact: true }), String(month)));
    await this.#try(() => this.way.write(group.getByLabel('År', { exact: true }), String(year)));
  }

  /** Unfolds what is folded away under some words. */
  async unfold(summary: string, within: Locator | Page = this.page): Promise<void> {
    const named = this.page.locator('summary').filter({ hasText: summary });
    const details = within.locator('details').filter({ has: named }).last();
    await this.#try(async () => {
      if ((await details.getAttribute('open')) === null)
        await this.way.press(details.locator('summary').first());
    });
  }

  /** The page's only heading of the first level. */
  async heading(): Promise<string> {
    return this.read(this.page.getByRole('heading', { level: 1 }));
  }

  /** The words of the page's main part, white space folded. Folded parts included. */
  words(): Promise<string> {
    return this.read(this.page.locator('main'));
  }

  /** The words of a part of the page, white space folded. */
  async read(part: Locator): Promise<string> {
    const text = (await part.textContent()) ?? '';
    return text.replace(/\s+/g, ' ').trim();
  }

  /** What the summary of errors on top says. */
  async complaints(): Promise<string> {
    return (await this.page.locator('.error-summary').allInnerTexts()).join(' ');
  }

  #mark(box: Locator): Promise<void> {
    return this.#try(async () => {
      if (await box.isChecked()) return;
      await this.way.mark(box);
      if (!(await box.isChecked())) throw new Error(`It could not be marked: ${box}`);
    });
  }

  #group(question: string | RegExp, within: Locator | Page): Locator {
    return within.getByRole('group', { name: typeof question === 'string' ? labelled(question) : question });
  }

  async #leave(act: () => Promise<void>, inVain = false): Promise<void> {
    await this.#try(async () => {
      const arrived = this.page.waitForEvent('domcontentloaded');
      // told with what was done, which failed first
      arrived.catch(() => undefined);
      await act();
      await arrived;
    });
    await this.#arrived(inVain);
  }

  /** Does something, or tells on which page it could not be done and what stood there. */
  async #try<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const seen = await this.page.locator('body').ariaSnapshot();
      throw new Error(`${(error as Error).message}\nat ${this.path}:\n${seen}`, { cause: error });
    }
  }

  async #arrived(inVain = false): Promise<void> {
    if (inVain ? this.#status >= 400 && this.#status < 500 : this.#status < 400) return;
    throw new Error(`${this.#status} at ${this.path}:\n${await this.words()}`);
  }
}
