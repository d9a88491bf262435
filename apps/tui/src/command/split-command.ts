/** A command line in its two parts; the argument is undefined until there is a space after the name. */
export type SplitCommand = { name: string; argument: string | undefined };

/** Returns a command line as its name and all that comes after it: names of organizations have spaces in them. */
export function splitCommand(text: string): SplitCommand {
  const [, name = "", space = "", argument = ""] = /^\s*(\S*)(\s*)(.*)$/.exec(text) ?? [];
  return { name, argument: space === "" ? undefined : argument };
}
