import { idOf } from '../people.ts';
import {
  approved,
  audit,
  auditor,
  booking,
  bytes,
  type Call,
  code,
  finalEdition,
  informant,
  link,
  member,
  receipt,
  sealed,
} from './ids.ts';
import { individualCalls } from './individual-calls.ts';

/**
 * How each function with arguments is called, by its name: for the audit and the support of the scene. A function that the app's role may
 * run and that is not here makes the measurement stop.
 */
export const calls: Readonly<Record<string, Call>> = {
  'kernel.open_session': {
    statement: `select * from kernel.open_session('${bytes(32, '10')}', '2027-01-31T08:30:00Z', '1 hour')`,
    does: 'opens a session for who holds its token',
  },
  'kernel.trail_append': {
    statement: `select kernel.trail_append('change', '${audit}', 'tried', null, null)`,
    does: 'adds a link to the trail, in the actor’s own name',
  },
  'kernel.enqueue': {
    statement: `select kernel.enqueue('tried', '{}', null, null)`,
    does: 'puts a job in the queue',
  },
  'kernel.forget_old_drafts': {
    statement: 'select from kernel.forget_old_drafts() f where f > 0',
    does: 'forgets what somebody began to write long ago, for the job that cleans up',
  },
  'kernel.first_run': {
    statement: 'select * from kernel.first_run()',
    does: 'says how far the first run has come',
  },
  'service.member_has_tie': {
    statement: `select service.member_has_tie('${member}')`,
    does: 'says yes or no to a tie, and writes down that it was asked',
  },
  'service.who_knows': {
    statement: `select from (select service.who_knows('${informant}') as found) t where found <> '{}'`,
    does: 'who has said that they may know an informant',
  },
  'service.notes_left': {
    statement: `select from service.notes_left('${audit}') n where n > 0`,
    does: 'how many notes an audit still holds',
  },
  'service.open_marks': {
    statement: `select from service.open_marks('${audit}') n where n > 0`,
    does: 'how many marks are still to be decided',
  },
  'service.backgrounds': {
    statement: `select * from service.backgrounds('${audit}')`,
    does: 'what informants told about themselves, without whose it is',
  },
  'service.code_counts': {
    statement: `select * from service.code_counts('${audit}')`,
    does: 'how much each code holds',
  },
  'service.coding_progress': {
    statement: `select * from service.coding_progress('${audit}')`,
    does: 'how far the coding of each transcript has come',
  },
  'service.ladder_steps': {
    statement: `select * from service.ladder_steps('${audit}')`,
    does: 'how many stand on each step of the ladder',
  },
  'service.merge_codings': {
    statement: `select null from (select service.merge_codings('${code}', '${idOf('other code')}')) done`,
    does: 'puts what is under one code under another as well',
  },
  'service.claim_links': {
    statement: `select * from service.claim_links('${audit}')`,
    does: 'what the claims rest on, with the words chosen for print',
  },
  'service.build_claim': {
    statement: `select null from (select service.build_claim('${idOf('other claim')}', '${code}')) done`,
    does: 'builds a claim on a code',
  },
  'service.printed_of_known': {
    statement: `select * from service.printed_of_known('${audit}')`,
    does: 'chosen quotes of whom the asker may know',
  },
  'service.names_unprinted': {
    statement: `select from service.names_unprinted('${audit}', '[[citat 222222]]') n where n`,
    does: 'whether a text names a quote that its writer may not read',
  },
  'service.passage_stands': {
    statement: `select from (select service.passage_stands('${audit}', '${approved}', '${informant}', '${idOf(`turn ${approved}`)}', 0, 6, 'Planen') as yes) t where yes`,
    does: 'says whether a passage is what it says',
  },
  'service.readable_informants': {
    statement: `select from (select service.readable_informants('${audit}') as found) t where found <> '{}'`,
    does: 'ids of informants with an approved transcript',
  },
  'service.dispose_raw': {
    statement: `select * from service.dispose_raw('${approved}', true)`,
    does: 'destroys the notes behind an approved transcript',
  },
  'service.withdraw_informant': {
    statement: `select * from service.withdraw_informant('${informant}')`,
    does: 'withdraws for an informant: all they said goes',
  },
  'service.letter_behind': {
    statement: `select from service.letter_behind('${link}') l where l is not null`,
    does: 'the ready letter, for who holds the short link',
  },
  'service.report_gaps': {
    statement: `select from service.report_gaps('${finalEdition}') g where g <> '[]'`,
    does: 'places in an edition that may no longer be shown',
  },
  'service.take_reminders': {
    statement: 'select * from service.take_reminders()',
    does: 'takes up tomorrow’s meetings to be reminded of, for the job',
  },
  'service.reminder_of': {
    statement: `select * from service.reminder_of('${booking}', '${auditor}')`,
    does: 'tells the job where a reminder of a meeting goes',
  },
  'service.sign_up_page': {
    statement: `select * from service.sign_up_page('${link}')`,
    does: 'the sign-up page, for who holds the short link',
  },
  'service.leave_sign_up': {
    statement: `select service.leave_sign_up('${link}', '${sealed}', '${bytes(32, 'ef')}')`,
    does: 'leaves a sign-up behind the short link',
  },
  'service.follow_receipt': {
    statement: `select from service.follow_receipt('${receipt}') f where f is not null`,
    does: 'how it stands, for who holds the receipt',
  },
  'service.withdraw_by_receipt': {
    statement: `select service.withdraw_by_receipt('${receipt}')`,
    does: 'takes a sign-up back, for who holds the receipt',
  },
  ...individualCalls,
};
