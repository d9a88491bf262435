/** One thing to do on the tour. */
export type Stop = {
  heading: string;
  /** What a reader should know before. */
  words: string;
  /** The command line, made of what was printed so far. */
  command: (printed: readonly string[]) => string;
  /** Milliseconds that pass before it is typed: the service tells the last use of a secret to the second. */
  pause?: number;
  /** Exit code that belongs to it. */
  code: number;
  /** Lines of its output that the page shows, from the start; left out: all. */
  lines?: number;
};

/** The line of a plan that deletes a secret, as the plan printed it. */
function printedFix(printed: readonly string[]): string {
  for (const output of printed) {
    const fix = /^ *(purser secrets delete .*)$/m.exec(output)?.[1];
    if (fix !== undefined) return fix;
  }
  throw new Error("No plan on the tour has printed a purser secrets delete.");
}

/** The client ID that the account before was shown with. */
function rotatedClientId(printed: readonly string[]): string {
  const account = printed.find((output) => output.startsWith("fleet-reader"));
  const clientId = /mdb_sa_id_[0-9a-f]{24}/.exec(account ?? "")?.[0];
  if (clientId === undefined) throw new Error("The tour has shown no account.");
  return clientId;
}

/** The journal that a rotation said to go on with. */
function printedJournal(printed: readonly string[]): string {
  for (const output of printed.toReversed()) {
    const line = /(purser secrets resume \S+(?: --\S+ \S+)*)/.exec(output)?.[1];
    if (line !== undefined) return line.replace(/[.,]$/, "");
  }
  throw new Error("No rotation on the tour has printed how to go on.");
}

/** From the first look to the last. The organization is an emulated one, and every command would be the same for a real one. */
export const stops: readonly Stop[] = [
  {
    heading: "Are the credentials good?",
    words:
      "Credentials come from the environment (`MONGODB_ATLAS_CLIENT_ID` and `MONGODB_ATLAS_CLIENT_SECRET`) or from a profile (`purser profile add`). `doctor` says what is wrong with them, and what to type for it.",
    command: () => "purser doctor",
    code: 0,
  },
  {
    heading: "The first audit",
    words:
      "A snapshot reads an organization once, with the fewest requests; everything below works on it, on any machine. It says 3 where something could not be read, because that never counts as fine.",
    command: () => "purser snapshot before.ndjson",
    code: 3,
  },
  {
    heading: "What needs attention",
    words: "The worst first, and what to mend to be rid of most of it.",
    command: () => "purser audit before.ndjson",
    code: 3,
    lines: 24,
  },
  {
    heading: "Why is that a finding?",
    words: "Every rule says why it is there, where its thresholds come from, and what it reads.",
    command: () => "purser explain expired-kept",
    code: 0,
  },
  {
    heading: "What to type",
    words: "A plan runs nothing.",
    command: () => "purser plan before.ndjson --rule expired-kept",
    code: 3,
  },
  {
    heading: "What that would do",
    words:
      "The line of the plan, with `--dry-run`: each request, whom it touches, and the way back. Nothing is sent.",
    command: (printed) => `${printedFix(printed)} --dry-run`,
    code: 0,
  },
  {
    heading: "Fix it",
    words: "In a terminal it would ask; in a pipeline `--yes` says that somebody has looked.",
    command: (printed) => `${printedFix(printed)} --yes`,
    code: 0,
  },
  {
    heading: "Look at an account",
    words:
      "What reads takes a name; what changes something takes the client ID, which nobody can take for another's.",
    command: () => "purser accounts get fleet-reader",
    code: 0,
  },
  {
    heading: "Rotate a secret",
    words:
      "A new secret is created, tried, and handed to one place: here a file that only its owner can read. The old one goes on working, for a week at most, so that what uses it can be moved.",
    command: (printed) =>
      `purser secrets rotate ${rotatedClientId(printed)} --hours 720 --to file:fleet-reader.secret`,
    code: 0,
  },
  {
    heading: "Put the new one to use",
    words: "Whatever used the old secret gets the new one; here that is a single command.",
    pause: 2000,
    command: (printed) =>
      `MONGODB_ATLAS_CLIENT_ID=${rotatedClientId(printed)} MONGODB_ATLAS_CLIENT_SECRET="$(cat fleet-reader.secret)" purser orgs`,
    code: 0,
  },
  {
    heading: "Let the old one go",
    words:
      "The journal knows what is left to do, and the old secret stays until its successor has been used: nobody is locked out.",
    command: printedJournal,
    code: 0,
  },
  {
    heading: "What changed",
    words: "A second snapshot, and the difference by ID.",
    command: () => "purser snapshot after.ndjson --quiet; purser diff before.ndjson after.ndjson",
    code: 0,
  },
];
