/** Beginnings of the ids of checks that are no judges, each with the reason why they kill nothing. */
const kinds: Readonly<Record<string, string>> = {
  "U-": "writes down what the documentation leaves open: it observes, and never judges",
};

/** Checks that kill no fault alone, or none at all, by id, each with the reason why it stays. */
const checks: Readonly<Record<string, string>> = {
  "R-STATUS":
    "holds every answer to the documented statuses, whoever asked; each sender knows only its own",
  "R-HEADERS":
    "holds headers of every answer to their form; probes of buckets only their own answers",
  "R-ID": "compares IDs of paths and bodies in every answer; probes compare whole readings",
  "S-MASK": "asks for masks of secrets that were not made here, where R-MASK knows no value",
  "S-ASSIGNMENTS":
    "compares the projects of accounts from both sides with reads alone; M-MODEL has to write",
  "S-AUTH-NONE": "asks each reading without credentials; R-CHALLENGE judges only what comes of it",
  "S-AUTH-GARBAGE": "asks with a token that is none; what takes it takes a tampered one as well",
  "S-AUTH-SCHEME": "asks with a scheme that is none; a platform that takes it takes anything",
  "S-AUTH-EMPTY": "asks with an empty token; a platform that takes it takes anything",
  "S-OAUTH-BODY": "writes down whether credentials are taken from the form: it observes",
  "S-OAUTH-PARALLEL": "names what otherwise ends the run's own token, and all that comes after",
  "S-RBAC-READ":
    "needs a reader's credential; M-RBAC-PROJECT-READER makes its own and has to write",
  "S-REMAINING": "counts in a few requests what S-RATE empties a bucket for",
  "S-DIGEST-PASSWORD": "tells a wrong key from a wrong target; a platform may check neither",
  "S-DIGEST-REPLAY": "tells an answer taken twice from a nonce that never ends",
  "M-SECRET-ONCE":
    "holds the answer that shows a secret to showing it; M-SECRET-FORMAT to its form",
  "M-SECRET-FORMAT": "names what a pattern of the schema makes of it",
  "M-SECRET-OLD-WORKS":
    "asks for a token with the older secret; M-SECRET-OLD-EXPIRY7D reads its date",
  "M-SECRET-DELETE": "counts the secrets that are left; M-SECRET-DEAD and M-MODEL see parts of it",
  "M-SECRET-DEAD":
    "asks for a token with what was deleted; M-SECRET-LAST does so with the last one",
  "M-TOKEN-DEAD":
    "asks with a token whose secret is gone, which only this and M-DELETE-CREDENTIALS do",
  "M-SECRET-UNKNOWN": "names what M-UAF sees of accounts that are gone: a secret that is none",
  "M-SECRET-LAST": "writes down whether the last one may go; what is gone obtains nothing",
  "M-RBAC-PROJECT-READER": "makes its own reader, where S-RBAC-READ has to be given one",
  "M-TENANT-WRITE": "writes into a stranger's project, which S-TENANT only reads",
  "N-type": "tries every other type for every member; faults are in few of them, mutants in all",
  "N-enum":
    "tries values outside of every list; faults are in roles, which N-POSITIVE's edges see too",
  "CLEANUP-VERIFIED":
    "looks at the end whether all is gone: for the organization's sake, not for the figures",
  "R-SEEN": "reports what was never seen: it observes, and never judges",
  "R-LATENCY": "reports times; a threshold is the user's",
  "R-CODES": "writes down error codes, of which no page has a list: it observes, and never judges",
  "R-5XX": "says that the service failed, where others say that it did not answer as it should",
  "R-CHALLENGE": "holds every 401 to what S-AUTH-NONE asks for once per operation",
  "R-204": "sees what announces a body after a 204, which no schema speaks of",
  "R-NOSECRET": "names what a schema and an echo make of it: a secret shown again",
  "R-MASK": "names what a pattern makes of it, and knows the ends of the run's own secrets",
  "S-PAGE-SIZE": "tells a page of another size from pages that do not fit together",
  "S-PAGE-DISJOINT": "tells items on two pages from items on none",
  "S-PAGE-UNION": "tells items on no page from items on two",
  "S-PAGE-BEYOND":
    "holds the page past the end, which R-STATUS and R-SCHEMA let pass with items on it",
  "S-PAGE-NEXT": "follows what R-LINKS only reads",
  "S-QUERY-BOUND": "no fault is in a single parameter; mutants of constraints are",
  "S-FILTER": "no fault is in a filter of events or of rate limits; its own tests have some",
  "S-CONSISTENT": "compares lists with readings where both keep their schema",
  "S-VIEWS": "compares the project's view with the organization's where both keep their schema",
  "S-IDEMPOTENT":
    "names what those that compare with a plain reading see as well: reading changes something",
  "S-ACCEPT-MISSING":
    "asks as a client without a version does; S-ACCEPT-JSON as one with the wrong kind",
  "S-ACCEPT-JSON":
    "asks as a client with the wrong kind of version does; S-ACCEPT-MISSING as one without",
  "S-ACCEPT-Q": "weights of media types are HTTP's own: it observes on the service",
  "S-NOTFOUND": "holds what is not there to 404; others only to what is documented",
  "S-BADID": "holds malformed IDs to a refusal; R-5XX only to no failure",
  "S-QUERY-UNKNOWN": "writes down what undocumented queries do: it observes",
  "S-CONDITIONAL": "writes down what If-None-Match does: it observes",
  "S-HEAD": "writes down what HEAD gets: it observes",
  "S-OPTIONS": "writes down what OPTIONS gets: it observes",
  "S-SLASH": "writes down what a path in its other form gets: it observes",
  "S-CASE": "writes down what media types in another form get: it observes",
  "R-OFFICIAL": "judges by MongoDB's own document, which the user brings",
  "M-CREATE-201": "holds a creation to its one success; R-STATUS to any that is documented",
  "M-UNIQUE": "writes down whether a name may be given twice: on Cloud Manager it observes",
  "M-PATCH-NULL": "writes down what null does, which no page says: it observes",
  "M-PATCH-EMPTY":
    "writes down whether a change of nothing is taken; that it changes nothing M-PATCH-PARTIAL sees of its fault, too",
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
  "N-null": "tells null from another type, as languages do",
  "N-minLength": "no fault is in a shortest text; mutants of constraints are",
  "N-maxItems": "no fault is in a longest list; mutants of constraints are",
  "N-uniqueItems": "no fault is in items that repeat; mutants of constraints are",
  "N-hours": "tries every lifetime that is none; M-EXPIRY the edges",
  "N-both-ip-cidr": "names what others see by the way: an entry that is two things",
  "N-ip-garbage": "names what others see by the way: an entry that is nothing",
  "N-cidr-host-bits": "writes down what becomes of bits after a prefix: it observes",
  "N-malformed-json": "holds a body that is no JSON to 400; R-5XX only to no failure",
  "N-empty-body": "holds no body at all to 400, beside one that is cut off",
  "N-array-for-object": "no fault is in a body of another shape; mutants of constraints are",
  "N-duplicate-keys": "writes down what a member that comes twice does: it observes",
  "N-depth": "no fault is in a value that is nested deep: a reader that gives up is found outside",
  "N-charset": "no fault is in a media type that names its charset; it observes on the service",
  "N-query": "no fault is in the query of a write; mutants of constraints are",
  "N-path": "no fault is in the path of a write; mutants of constraints are",
  "N-POSITIVE": "no fault is in a body that is refused but M-EXPIRY's; a narrower platform is",
};

/** Returns why a check stays that kills nothing alone; undefined where no reason was given. */
export function reasonToStay(checkId: string): string | undefined {
  const kind = Object.keys(kinds).find((each) => checkId.startsWith(each));
  return checks[checkId] ?? (kind === undefined ? undefined : kinds[kind]);
}
