/** Source: Atlas Admin API v2, pattern of a client ID. */
const clientIdForm = /^mdb_sa_id_[a-fA-F\d]{24}$/;

/** Returns the name of a file for a new secret of an account. What is no client ID has no place in a path. */
export function secretFile(clientId: string): string {
  return clientIdForm.test(clientId) ? `${clientId}.secret` : "service-account.secret";
}
