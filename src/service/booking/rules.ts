import type { Day } from '../../domain/day.ts';

/** One appointment as minutes of a day, for finding those that collide. */
export interface Slot {
  day: Day;
  /** `HH:MM` */
  startsAt: string;
  minutes: number;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether two appointments take any of the same time. One that ends when the other begins does not. */
export function collide(one: Slot, other: Slot): boolean {
  if (one.day !== other.day) return false;
  const [from, otherFrom] = [minuteOf(one.startsAt), minuteOf(other.startsAt)];
  return from < otherFrom + other.minutes && otherFrom < from + one.minutes;
}

/** Somebody of the team who may be asked to interview, and what is known of them. */
export interface Candidate {
  personId: string;
  name: string;
  interviews: boolean;
}

/** What is wrong with a booking: the field and the text key, with the name it speaks of. */
export interface BookingRefusal {
  field: 'interviewers' | 'day' | 'asked';
  text: string;
  params?: Record<string, string>;
}

/**
 * Whether a meeting can be booked (domain.md, "Audit": one or two auditors who do not know the informant).
 *
 * @param facts.tied those chosen whom the system knows to have to do with the audited units.
 * @param facts.known those chosen who have said that they may know the informant.
 * @param facts.busy those chosen who are booked elsewhere at that time.
 */
export function refusalsToBook(facts: {
  today: Day;
  day: Day;
  chosen: readonly string[];
  team: readonly Candidate[];
  tied: readonly string[];
  known: readonly string[];
  busy: readonly string[];
  informantAsked: boolean;
}): BookingRefusal[] {
  const nameOf = (id: string | undefined) => facts.team.find((one) => one.personId === id)?.name ?? '';
  const interviewers = (text: string, id?: string): BookingRefusal[] => [
    { field: 'interviewers', text, ...(id ? { params: { name: nameOf(id) } } : {}) },
  ];
  const chosen = new Set(facts.chosen);
  const may = (id: string) => facts.team.some((one) => one.personId === id && one.interviews);
  const who =
    chosen.size < 1 || chosen.size > 2
      ? interviewers('booking.error.one-or-two')
      : ![...chosen].every(may)
        ? interviewers('booking.error.not-in-team')
        : facts.tied.length > 0
          ? interviewers('booking.error.tied', facts.tied[0])
          : facts.known.length > 0
            ? interviewers('booking.error.knows', facts.known[0])
            : facts.busy.length > 0
              ? interviewers('booking.error.busy', facts.busy[0])
              : [];
  return [
    ...(facts.day < facts.today ? [{ field: 'day' as const, text: 'booking.error.past' }] : []),
    ...who,
    ...(facts.informantAsked ? [] : [{ field: 'asked' as const, text: 'booking.error.asked' }]),
  ];
}
