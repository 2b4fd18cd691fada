/**
 * What somebody tells when they sign up. This is what is sealed; it is read in the browser or, without JavaScript, on
 * the server before anything is stored. No IO and no server parts, since the page scripts use it too.
 */
export interface Details {
  /** what they want to be called */
  name: string;
  reach: Reach;
  /** number or address, as `reach` says */
  contact: string;
  ways: Way[];
  /** when it suits, in their own words */
  when: string;
  company: Company;
  /** the audit's question on who can take part, answered in their own words */
  eligible: string;
  /** anything else: interpreter, wheelchair, whom they do not want to meet */
  other: string;
}

export const ways = ['place', 'cafe', 'video', 'phone'] as const;
export type Way = (typeof ways)[number];
export const reaches = ['phone', 'text', 'email', 'letter', 'other'] as const;
export type Reach = (typeof reaches)[number];
export const companies = ['alone', 'somebody', 'support-worker', 'not-sure'] as const;
export type Company = (typeof companies)[number];

/** Most characters (UTF-16 units) of each text. Together they fit in what is sealed, with room for any script. */
export const limits = { name: 80, contact: 300, when: 300, eligible: 400, other: 500 } as const;

/** One thing to mend: the field, and the text key of what to do about it. */
export interface DetailsError {
  field: string;
  text: DetailsErrorKey;
}

/** The text keys that {@link readDetails} can answer with; the page hands their texts to its script. */
export const detailsErrorKeys = [
  'sign-up.error.name',
  'sign-up.error.reach',
  'sign-up.error.contact',
  'sign-up.error.contact-number',
  'sign-up.error.contact-email',
  'sign-up.error.too-long',
  'sign-up.error.too-much',
] as const;
export type DetailsErrorKey = (typeof detailsErrorKeys)[number];

/** The names of the fields that must never leave the browser in clear where it can be avoided. */
export const detailFields = [
  'name',
  'reach',
  'contact',
  'ways',
  'when',
  'company',
  'eligible',
  'other',
] as const;

/**
 * Reads the fields of a sign-up. Asks for as little as can be: a name to use and one way to be reached.
 *
 * @param all every value of a field by its name, as it was typed.
 */
export function readDetails(
  all: (name: string) => string[],
): { ok: true; details: Details; packed: Uint8Array<ArrayBuffer> } | { ok: false; errors: DetailsError[] } {
  const text = (name: string) => clean(all(name)[0] ?? '');
  const errors: DetailsError[] = [];
  const reach = reaches.find((one) => one === all('reach')[0]);
  const details: Details = {
    name: text('name'),
    reach: reach ?? 'other',
    contact: text('contact'),
    ways: ways.filter((way) => all('ways').includes(way)),
    when: text('when'),
    company: companies.find((one) => one === all('company')[0]) ?? 'not-sure',
    eligible: text('eligible'),
    other: text('other'),
  };
  if (details.name === '') errors.push({ field: 'name', text: 'sign-up.error.name' });
  if (!reach) errors.push({ field: 'reach', text: 'sign-up.error.reach' });
  const contact = wrongContact(reach, details.contact);
  if (contact) errors.push({ field: 'contact', text: contact });
  for (const [field, most] of Object.entries(limits)) {
    if (details[field as keyof typeof limits].length > most)
      errors.push({ field, text: 'sign-up.error.too-long' });
  }
  if (errors.length > 0) return { ok: false, errors };
  const packed = pack(details);
  return packed
    ? { ok: true, details, packed }
    : { ok: false, errors: [{ field: 'other', text: 'sign-up.error.too-much' }] };
}

/** What is plainly not a number or an address. Anything that a person could make sense of passes. */
function wrongContact(reach: Reach | undefined, contact: string): DetailsErrorKey | undefined {
  if (contact === '') return 'sign-up.error.contact';
  if ((reach === 'phone' || reach === 'text') && contact.replace(/\D/g, '').length < 5) {
    return 'sign-up.error.contact-number';
  }
  return reach === 'email' && !/\S@\S/.test(contact) ? 'sign-up.error.contact-email' : undefined;
}

// line breaks stay; other control signs, half surrogates and odd line ends go
const clean = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\p{Cs}/gu, '�')
    .trim();

/** Bytes of every packed sign-up. Always the same, so that its length says nothing. */
export const packedSize = 4096;

/** Details as bytes of the one size: length, JSON, zeros. Undefined when they do not fit. */
export function pack(details: Details): Uint8Array<ArrayBuffer> | undefined {
  const json = new TextEncoder().encode(JSON.stringify(details));
  if (json.length > packedSize - 2) return undefined;
  const packed = new Uint8Array(packedSize);
  packed[0] = json.length >> 8;
  packed[1] = json.length & 255;
  packed.set(json, 2);
  return packed;
}

/** Details from bytes; undefined for what no page of ours has packed. Whoever sealed it may have sent anything. */
export function unpack(packed: Uint8Array): Details | undefined {
  const length = ((packed[0] ?? 0) << 8) | (packed[1] ?? 0);
  if (packed.length !== packedSize || length > packedSize - 2) return undefined;
  try {
    const found: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(2, 2 + length)),
    );
    if (typeof found !== 'object' || found === null) return undefined;
    const sent = found as Record<string, unknown>;
    const values = (name: string) => [sent[name]].flat().filter((value) => typeof value === 'string');
    const read = readDetails(values);
    return read.ok ? read.details : undefined;
  } catch {
    return undefined;
  }
}
