import type { ShownCount } from '../../../domain/small-groups.ts';

const left = 8;
const right = 432;
const ground = 292;
const rise = 48;
const tread = 52;

const stepLeft = (step: number) => left + 14 + (step - 1) * tread;
const stepTop = (step: number) => ground - step * rise;

/** One unbroken line from the ground to the top: the thread turned into a staircase. */
function thread(): string {
  const stairs = [1, 2, 3, 4, 5].map(
    (step) => `V${stepTop(step)}H${step === 5 ? right : stepLeft(step + 1)}`,
  );
  return `M${left} ${ground}H${stepLeft(1)}${stairs.join('')}`;
}

/**
 * The participation ladder as a staircase, in ink alone so that it reads on paper, in a light theme and in a dark one.
 * A count that is withheld is not drawn at all.
 *
 * @param names the five steps' names, lowest first.
 */
export function staircase(names: readonly string[], counts: readonly ShownCount[]): string {
  const words = names.map(
    (name, at) =>
      `<text x="${stepLeft(at + 1) + 9}" y="${stepTop(at + 1) + 31}" font-size="17" fill="currentColor">` +
      `${at + 1}. ${name.replace(/[<>&]/g, '')}</text>`,
  );
  const figures = counts.flatMap((count, at) =>
    count === null
      ? []
      : [
          `<text x="${stepLeft(at + 1) + tread / 2}" y="${stepTop(at + 1) - 11}" font-size="22" font-weight="700" ` +
            `text-anchor="middle" fill="currentColor">${count}</text>`,
        ],
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 304">' +
    `<path d="${thread()}" fill="none" stroke="currentColor" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/>` +
    `${words.join('')}${figures.join('')}</svg>`
  );
}
