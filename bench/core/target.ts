/** What every contender reads: one service account, over HTTP on this machine. */
export type Target = {
  /** Where the API is, without a path. */
  url: string;
  orgId: string;
  clientId: string;
  clientSecret: string;
  /** A token minted beforehand, for those who cannot mint one. */
  token: string;
  /** An API key, for those who know Digest alone. */
  publicKey: string;
  privateKey: string;
};

/** Reads the account once and resolves with its client ID, so that nobody is measured at reading something else. */
export type Read = () => Promise<string>;

/** Opens a contender on a target. */
export type Contender = (target: Target) => Read;

/** The dated media type of the operation. Source: Atlas Admin API, Get One Organization Service Account. */
export const accept = "application/vnd.atlas.2024-08-05+json";

export function accountPath({ orgId, clientId }: Target): string {
  return `/api/atlas/v2/orgs/${orgId}/serviceAccounts/${clientId}`;
}

export function bearerHeaders({ token }: Target): Record<string, string> {
  return { Accept: accept, Authorization: `Bearer ${token}` };
}
