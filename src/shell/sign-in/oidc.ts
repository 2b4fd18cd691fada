import * as client from 'openid-client';
import type { SignInSettings } from '../settings.ts';

/** What has to be remembered between leaving for the provider and coming back. */
export interface OidcCheck {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back, in the provider's own words. */
export interface OidcSubject {
  issuer: string;
  subject: string;
}

/** Thrown when the provider cannot be reached or answers nonsense: nobody's fault who signs in. */
export class ProviderUnavailable extends Error {}

/** Thrown when somebody came back without being signed in: they changed their mind, took too long, or made it up. */
export class NotSignedIn extends Error {}

/** The path that the provider leads back to; registered with it as `BASE_URL` + this. */
export const oidcCallbackPath = '/logga-in/oidc/svar';

/** One provider over OpenID Connect: authorization code, PKCE, state and nonce. */
export class OidcProvider {
  readonly #settings: NonNullable<SignInSettings['oidc']>;
  readonly #redirect: string;
  #configuration: Promise<client.Configuration> | undefined;

  constructor(settings: NonNullable<SignInSettings['oidc']>, baseUrl: string) {
    this.#settings = settings;
    this.#redirect = baseUrl + oidcCallbackPath;
  }

  async #discovered(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    this.#configuration ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      // only where the operator has written http:// themselves, as on a machine of one's own
      ...(issuer.startsWith('http:') ? { execute: [client.allowInsecureRequests] } : {}),
    });
    try {
      return await this.#configuration;
    } catch (error) {
      this.#configuration = undefined;
      throw new ProviderUnavailable('discovery failed', { cause: error });
    }
  }

  /**
   * Where to send somebody, and what to remember until they are back.
   *
   * @throws {ProviderUnavailable}
   */
  async begin(): Promise<{ url: URL; check: OidcCheck }> {
    const configuration = await this.#discovered();
    const check = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirect,
      // who somebody is, and nothing else about them
      scope: 'openid',
      state: check.state,
      nonce: check.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(check.verifier),
      code_challenge_method: 'S256',
    });
    return { url, check };
  }

  /**
   * Who came back, checked with the provider.
   *
   * @param query the query that the browser came back with, as it stood.
   * @throws {NotSignedIn} @throws {ProviderUnavailable}
   */
  async finish(query: string, check: OidcCheck): Promise<OidcSubject> {
    const configuration = await this.#discovered();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, new URL(this.#redirect + query), {
        expectedState: check.state,
        expectedNonce: check.nonce,
        pkceCodeVerifier: check.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new NotSignedIn('no claims');
      return { issuer: claims.iss, subject: claims.sub };
    } catch (error) {
      if (error instanceof NotSignedIn) throw error;
      if (error instanceof TypeError) throw new ProviderUnavailable('no answer', { cause: error });
      throw new NotSignedIn('not signed in', { cause: error });
    }
  }
}
