/** A place where the pages of the Cloud Manager API contradict themselves, or those of Atlas. */
export type Contradiction = {
  topic: string;
  /** Checks that see what is true; none where no request can show it. */
  settledBy: readonly string[];
};

/** The contradictions that the documentation was found to have, in the order in which they were found. */
export const contradictions: readonly Contradiction[] = [
  { topic: "one table has serviceAccount in the singular", settledBy: ["U-SINGULAR-PATH"] },
  { topic: "one path is printed with {ClIENT-ID}", settledBy: [] },
  { topic: "one page leaves the client ID out of its path", settledBy: ["S-CONSISTENT"] },
  {
    topic: "paths with and without a slash at the end",
    settledBy: ["U-TRAILING-SLASH", "U-CHANGES"],
  },
  { topic: "hours typed as text, sampled as a number", settledBy: ["U-CREATIONS"] },
  { topic: "8760 or 8766 hours at most, or no bound", settledBy: ["U-CREATIONS", "M-EXPIRY"] },
  { topic: "roles typed as objects, sampled as texts", settledBy: ["U-ROLES-TYPE"] },
  { topic: "the secret in the table of GET and PATCH", settledBy: ["R-NOSECRET"] },
  { topic: "lastUsedAt missing from samples of the organization", settledBy: ["U-LAST-USED"] },
  {
    topic: "one character or three for what a mask leaves out",
    settledBy: ["U-MASK-ORGANIZATION", "U-MASK-PROJECT"],
  },
  { topic: "Organization User Admin, which no list of roles has", settledBy: ["U-CREATIONS"] },
  { topic: "a name in the change of a project, not of an organization", settledBy: ["U-CHANGES"] },
  { topic: "a sample with GROUP_DATA_BACKUP_ADMIN, which is no role", settledBy: ["U-CREATIONS"] },
  { topic: "a sample that is no JSON, with IDs that are not hexadecimal", settledBy: ["R-SCHEMA"] },
  { topic: "samples that give one client ID to several accounts", settledBy: [] },
  { topic: "paging of what is no list", settledBy: ["U-PAGE-OF-ONE"] },
  { topic: "results or content in an enveloped list", settledBy: ["U-ENVELOPED-LIST"] },
  { topic: "op or qop in the Digest challenge", settledBy: ["U-CHALLENGE-QOP"] },
  {
    topic: "a token without body parameters, TOKEN or token",
    settledBy: ["U-TOKEN-BODY", "U-REVOKE-FIELD"],
  },
  {
    topic:
      "no content or an empty document, lastUsed or lastUsedAt, an answer without the new entry",
    settledBy: ["U-CHANGES", "U-ENTRY-MEMBERS"],
  },
  { topic: "links between pages that lead elsewhere", settledBy: [] },
  { topic: "a title about assigned accounts over a list of all", settledBy: ["M-AVAILABLE"] },
  { topic: "a sample that ends a second early", settledBy: ["U-CHANGES"] },
  { topic: "samples that only use Digest", settledBy: ["U-UNKNOWN-BEARER"] },
  {
    topic: "errors of the token endpoint in OAuth's shape or the API's",
    settledBy: ["U-TOKEN-ERROR-SHAPE"],
  },
  { topic: "names of parameters, bases and media types of both APIs", settledBy: ["R-CTYPE"] },
  { topic: "any role may read, or a reader only", settledBy: ["U-READER-READS"] },
  { topic: "64 characters and letters of any script, or neither", settledBy: ["U-CREATIONS"] },
  { topic: "roles may be left out of a change, or not", settledBy: ["U-CHANGES"] },
  {
    topic: "roles of an assignment, includeSystemManaged, includeCount",
    settledBy: ["U-ASSIGNMENT-ROLES", "U-SYSTEM-MANAGED", "U-INCLUDE-COUNT"],
  },
  { topic: "six or seven roles of an organization", settledBy: ["U-CREATIONS"] },
  {
    topic: "documented errors and rate limits, or none",
    settledBy: ["R-STATUS", "U-RATE-HEADERS", "U-FOREIGN-STATUS"],
  },
  { topic: "an exact count, or an estimate", settledBy: ["U-TOTAL-COUNT"] },
  { topic: "pages of Atlas among those of Cloud Manager", settledBy: ["U-OTHER-API"] },
];
