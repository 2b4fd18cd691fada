import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { isOurChallenge, makeChallenge } from '../../kernel/access/challenges.ts';
import type { StoredPasskey } from '../../kernel/access/ways-in.ts';
import { type Keys, keyedHash } from '../../kernel/database/keys.ts';

/** Where the keys are for: they work for this host and no other. */
export interface RelyingParty {
  keys: Keys;
  baseUrl: string;
  now: Date;
}

const rpId = (party: RelyingParty) => new URL(party.baseUrl).hostname;
const origin = (party: RelyingParty) => new URL(party.baseUrl).origin;

/** Ed25519, ECDSA P-256 and RSA (IANA COSE numbers): what today's authenticators make. */
const algorithms = [-8, -7, -257];

const bytes = z.string().max(20_000);
const assertion = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: bytes,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  response: z.looseObject({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
  }),
});
const attestation = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: bytes,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  response: z.looseObject({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(40)).max(20).optional(),
  }),
});

function parse<T extends z.ZodType>(shape: T, json: string): z.output<T> | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

const registering = (personId: string) => `register ${personId}`;

/** What the browser is asked when somebody signs in: any key it has for this house. */
export function signInOptions(party: RelyingParty) {
  return generateAuthenticationOptions({
    rpID: rpId(party),
    challenge: makeChallenge(party.keys, 'sign-in', party.now),
    userVerification: 'required',
  });
}

/** What the browser is asked when somebody adds a key: one that is kept in it and asks for finger, face or code. */
export function registrationOptions(
  party: RelyingParty,
  person: { id: string; name: string },
  known: readonly string[],
) {
  return generateRegistrationOptions({
    rpName: 'Medskapa',
    rpID: rpId(party),
    userName: person.name,
    userDisplayName: person.name,
    // tells two people of one browser apart without being anybody's id elsewhere
    userID: new Uint8Array(keyedHash(party.keys, 'passkey-user', person.id)),
    challenge: makeChallenge(party.keys, registering(person.id), party.now),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** The challenge that an answer was made for, as it stands in the answer; undefined for anything unreadable. */
function challengeIn(clientDataJSON: string): string | undefined {
  const data = parse(
    z.looseObject({ challenge: z.string() }),
    Buffer.from(clientDataJSON, 'base64url').toString('utf8'),
  );
  return data?.challenge;
}

/** The credential that an answer speaks of, before anything about it is believed. */
export function credentialIn(answer: string): string | undefined {
  return parse(assertion, answer)?.id;
}

/** Checks a sign-in answer against the stored key: its new counter and the challenge to use up, or undefined. */
export async function checkSignIn(
  party: RelyingParty,
  answer: string,
  passkey: StoredPasskey,
): Promise<{ counter: number; challenge: string } | undefined> {
  const response = parse(assertion, answer);
  const challenge = response && challengeIn(response.response.clientDataJSON);
  if (!response || !challenge) return undefined;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: (given) => isOurChallenge(party.keys, 'sign-in', party.now, given),
      expectedOrigin: origin(party),
      expectedRPID: rpId(party),
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    });
    return verified ? { counter: authenticationInfo.newCounter, challenge } : undefined;
  } catch {
    // the library throws for anything that does not hold; a person is told to try again, nothing more
    return undefined;
  }
}

/** Checks a new key: what to store of it and the challenge to use up, or undefined. */
export async function checkRegistration(
  party: RelyingParty,
  answer: string,
  personId: string,
): Promise<(Omit<StoredPasskey, 'id'> & { challenge: string }) | undefined> {
  const response = parse(attestation, answer);
  const challenge = response && challengeIn(response.response.clientDataJSON);
  if (!response || !challenge) return undefined;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: (given) => isOurChallenge(party.keys, registering(personId), party.now, given),
      expectedOrigin: origin(party),
      expectedRPID: rpId(party),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return undefined;
    const { credential } = registrationInfo;
    return {
      personId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: credential.transports ?? [],
      challenge,
    };
  } catch {
    return undefined;
  }
}
