import { addMonths, type Day } from '../../domain/day.ts';

/**
 * The day from which an audit's transcripts and interview notes are to be destroyed: a set number of months after the
 * report was delivered (domain.md, "Audit"; default 12). Undefined until it has been delivered.
 */
export function transcriptsDue(deliveredOn: Day | null, keepMonths: number): Day | undefined {
  return deliveredOn === null ? undefined : addMonths(deliveredOn, keepMonths);
}

/** Whether that day has come. */
export function isDue(deliveredOn: Day | null, keepMonths: number, today: Day): boolean {
  const due = transcriptsDue(deliveredOn, keepMonths);
  return due !== undefined && due <= today;
}
