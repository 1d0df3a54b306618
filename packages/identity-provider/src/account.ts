/** Claims in the shape of ACM/IDM: `vo_orgcode`, `vo_doelgroepcode`, `<application>_rol_3d`. */
export type Claims = Readonly<Record<string, string | readonly string[]>>;

/** A person who can log in to the demonstration. Texts are shown on the login page, in Dutch. */
export interface DemoAccount {
  /** Unique name; the `sub` claim. */
  readonly login: string;
  readonly name: string;
  readonly organisation: string;
  /** Heading under which the login page shows this person. */
  readonly group: string;
  /** What this person may do, one sentence. */
  readonly explanation: string;
  readonly claims: Claims;
}

/** The one web client: the gateway. */
export interface WebClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly postLogoutRedirectUri: string;
  /** Where the provider tells that somebody logged out. */
  readonly backchannelLogoutUri: string;
}
