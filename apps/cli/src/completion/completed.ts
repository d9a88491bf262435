/** What can stand where a value is asked for. */
export type Value =
  /** Nothing to propose: an ID, a number, a text. */
  | { kind: "any" }
  | { kind: "file" }
  /** Names of the profiles there are when it is asked. */
  | { kind: "profile" }
  /** One of these, or what begins with one that ends in `=` or `:`: then a path, if `isBeforePath`. */
  | { kind: "words"; list: string; isBeforePath?: true };

export type CompletedOption = {
  /** As they are typed: `-o`, `--output`. */
  flags: readonly string[];
  description: string;
  /** Absent: it stands alone. */
  value?: Value;
  /** What the value is called. */
  valueName: string;
  isRepeatable: boolean;
  /** Whether it takes every word behind it. */
  isVariadic: boolean;
};

export type CompletedCommand = {
  /** The words that name it, such as "accounts list"; empty for the program. */
  words: string;
  description: string;
  /** Names of the commands below it. */
  below: readonly string[];
  options: readonly CompletedOption[];
  operands: readonly { name: string; value: Value; isVariadic: boolean }[];
};

/** All that a shell has to know; `lists` holds the words that values name. */
export type Completed = {
  commands: readonly CompletedCommand[];
  lists: Readonly<Record<string, readonly string[]>>;
};
