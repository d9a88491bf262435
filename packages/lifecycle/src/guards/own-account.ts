import { refuse, type Acting, type Verdict } from "./verdict.ts";

/** The account in use is not deleted with itself: nobody could say that it went well, or take it back. */
export function ownAccount({ self, credential }: Acting, clientId: string): Verdict {
  if (self === clientId) {
    return refuse(
      "own-account",
      `${clientId} is the account that this command signs in with: deleting it ends all that it may do.`,
      "Delete it with the credential of another owner.",
    );
  }
  return self === undefined && credential === "access-token"
    ? { warning: unknownSelf(clientId) }
    : undefined;
}

/** Whose an access token is cannot be told from here. */
function unknownSelf(clientId: string): string {
  return `Whose access token is in use is not known: make sure that it is not one of ${clientId}.`;
}
