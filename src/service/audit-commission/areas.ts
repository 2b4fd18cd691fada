/** What decides where an organisation is offered. */
interface Placed {
  id: string;
  name: string;
  kind: string;
  parentId: string | null;
}

/** How many services a form can offer at once, and still be gone through on a phone. */
export const MOST_AT_ONCE = 15;

/** Stands for services that belong to no municipality or region. */
export const onTheirOwn = 'egna';

/** A municipality or region with services in it; `name` is null for those on their own. */
export interface Area {
  id: string;
  name: string | null;
  services: number;
}

const areaOf = ({ parentId }: Placed) => parentId ?? onTheirOwn;

/** Where there are services, by name as they were given; those on their own last. */
export function areasOf(choices: readonly Placed[], nameOf: (id: string) => string | undefined): Area[] {
  const counts = new Map<string, number>();
  for (const choice of choices) {
    if (choice.kind === 'unit') counts.set(areaOf(choice), (counts.get(areaOf(choice)) ?? 0) + 1);
  }
  const order = new Intl.Collator('sv');
  return [...counts]
    .map(([id, services]) => ({ id, name: id === onTheirOwn ? null : (nameOf(id) ?? null), services }))
    .filter(({ id, name }) => id === onTheirOwn || name !== null)
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : order.compare(a.name, b.name)));
}

/**
 * The areas to offer services from: those asked for, else the asker's own, and those of services chosen already. All of
 * them, as undefined, where the services are few; none where somebody has to choose first.
 */
export function areasToOffer(
  choices: readonly Placed[],
  { asked, own, chosen }: { asked: readonly string[]; own: string | undefined; chosen: readonly string[] },
): string[] | undefined {
  const services = choices.filter(({ kind }) => kind === 'unit');
  if (services.length <= MOST_AT_ONCE) return undefined;
  const there = new Set(services.map(areaOf));
  const ofChosen = services.filter(({ id }) => chosen.includes(id)).map(areaOf);
  const wanted = asked.filter((area) => there.has(area));
  const home = services.find(({ id }) => id === own);
  const default_ = home ? areaOf(home) : own;
  const first = wanted.length > 0 || default_ === undefined || !there.has(default_) ? wanted : [default_];
  return [...new Set([...first, ...ofChosen])];
}

/** The services of some areas; of all where none are named. */
export const servicesIn = <Choice extends Placed>(
  choices: readonly Choice[],
  areas: readonly string[] | undefined,
): Choice[] =>
  choices.filter(
    (choice) => choice.kind === 'unit' && (areas === undefined || areas.includes(areaOf(choice))),
  );
