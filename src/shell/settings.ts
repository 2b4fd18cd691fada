import type { Feature } from '../kernel/requests/feature.ts';

/** How people may sign in, beside passkeys, which are always there. */
export interface SignInSettings {
  /** an identity provider over OpenID Connect: the employer's own, or a broker of e-identification */
  oidc?: {
    issuer: string;
    clientId: string;
    clientSecret?: string;
    /** the words on the button, e.g. "Logga in med BankID"; the house has words of its own */
    label?: string;
  };
  /** the header in which a trusted proxy writes the caller's address; the last address of a list counts */
  addressHeader?: string;
}

/** What the shell's pages know of the house they stand in. */
export interface House {
  features: readonly Feature[];
  settings: SignInSettings;
}
