/** A command line of `purser`, arguments apart: `purser("secrets delete", clientId, option("project", projectId))`. */
export function purser(
  command: string,
  ...parts: readonly (string | readonly string[])[]
): string[] {
  return ["purser", ...command.split(" "), ...parts.flat()];
}

/** An option of a command line with its value, which may begin with a hyphen. Left out where there is none. */
export function option(name: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  const text = String(value);
  return text.startsWith("-") ? [`--${name}=${text}`] : [`--${name}`, text];
}

/** An option that may be repeated. */
export function options(name: string, values: readonly string[] | undefined): string[] {
  return (values ?? []).flatMap((value) => option(name, value));
}
