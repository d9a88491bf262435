/** Variables in which credentials of the platforms are handed over. */
const credentials = /^(?:MONGODB_ATLAS|MCLI)_/;

/** Returns the environment of a program that is started for a person: without credentials, which are none of its business. */
export function childEnv(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !credentials.test(name)) kept[name] = value;
  }
  return kept;
}
