/** Beginnings of the ids of checks that are no judges, each with the reason why they kill nothing. */
const kinds: Readonly<Record<string, string>> = {
  "U-": "writes down what the documentation leaves open: it observes, and never judges",
};

/** Checks that kill no fault alone, or none at all, by id, each with the reason why it stays. */
const checks: Readonly<Record<string, string>> = {
  "S-OAUTH-BODY": "writes down whether credentials are taken from the form: it observes",
  "S-OAUTH-PARALLEL": "names what otherwise ends the run's own token, and all that comes after",
  "M-SECRET-ONCE":
    "holds the answer that shows a secret to showing it; M-SECRET-FORMAT to its form",
  "M-SECRET-FORMAT": "names what a pattern of the schema makes of it",
  "M-SECRET-DELETE": "counts the secrets that are left; M-SECRET-DEAD and M-MODEL see parts of it",
  "M-SECRET-DEAD":
    "asks for a token with what was deleted; M-SECRET-LAST does so with the last one",
  "M-SECRET-UNKNOWN": "names what M-UAF sees of accounts that are gone: a secret that is none",
  "M-SECRET-LAST": "writes down whether the last one may go; what is gone obtains nothing",
  "M-TENANT-WRITE": "writes into a stranger's project, which S-TENANT only reads",
  "N-enum":
    "tries values outside of every list; faults are in roles, which N-POSITIVE's edges see too",
  "CLEANUP-VERIFIED":
    "looks at the end whether all is gone: for the organization's sake, not for the figures",
  "R-SEEN": "reports what was never seen: it observes, and never judges",
  "R-LATENCY": "reports times; a threshold is the user's",
  "R-CODES": "writes down error codes, of which no page has a list: it observes, and never judges",
  "S-PAGE-DISJOINT":
    "names what a count shows: an item on two pages makes another missing, or a page too long",
  "S-NOTFOUND": "asks for what never was, with reads alone; M-UAF for what was deleted",
  "S-ACCEPT-Q": "weights of media types are HTTP's own: it observes on the service",
  "S-QUERY-UNKNOWN": "writes down what undocumented queries do: it observes",
  "S-HEAD": "writes down what HEAD gets; of a failure R-5XX speaks as well",
  "S-OPTIONS": "writes down what OPTIONS gets: it observes",
  "S-SLASH": "writes down what a path in its other form gets: it observes",
  "S-CASE": "writes down what media types in another form get: it observes",
  "R-OFFICIAL": "judges by MongoDB's own document, which the user brings",
  "M-CREATE-201": "holds a creation to its one success; R-STATUS to any that is documented",
  "M-UNIQUE": "writes down whether a name may be given twice: on Cloud Manager it observes",
  "M-PATCH-NULL": "writes down what null does, which no page says: it observes",
  "M-PATCH-ROLES-REPLACE": "tells roles that are merged from other fields that do not stay",
  "M-ACL-STORED": "names what M-ACL-CAP sees of a full list only, where leave to provoke is given",
  "M-ACL-CIDR": "names what M-MODEL sees as a list that is another",
  "M-ACL-IPV6": "names what M-MODEL sees as a list that is another",
  "M-ACL-DELETE-ONE": "removes an address, M-ACL-ENC a block: most faults are in both",
  "M-INVITE-ROLES": "names what M-MODEL sees as roles that are others",
  "M-INVITE-TWICE": "writes down what a second assignment does, which no page says: it observes",
  "M-DELETE-204": "judges a deletion; CLEANUP-VERIFIED only what is left at the end",
  "M-DELETE-TWICE": "is the deletion of M-UAF, for runs that delete alone",
  "M-UAF": "asks everything of an account that is gone; M-MODEL what chance brings",
  "M-MODEL":
    "finds orders of writes that nobody thought of: of the faults there are others see each by name",
  "N-maxItems": "no fault is in a longest list; mutants of constraints are",
  "N-both-ip-cidr": "names what N-type makes by the way: an entry that is two things",
  "N-cidr-host-bits": "writes down what becomes of bits after a prefix: it observes",
  "N-duplicate-keys": "writes down what a member that comes twice does: it observes",
  "N-depth": "no fault is in a value that is nested deep: a reader that gives up is found outside",
  "N-charset": "no fault is in a media type that names its charset; it observes on the service",
};

/** Returns why a check stays that kills nothing alone; undefined where no reason was given. */
export function reasonToStay(checkId: string): string | undefined {
  const kind = Object.keys(kinds).find((each) => checkId.startsWith(each));
  return checks[checkId] ?? (kind === undefined ? undefined : kinds[kind]);
}
