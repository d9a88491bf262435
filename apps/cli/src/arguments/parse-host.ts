import { UsageError } from "../errors/usage-error.ts";

/** Returns a host's name, without scheme, port and path. */
export function parseHost(text: string): string {
  if (/^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(text)) return text.toLowerCase();
  throw new UsageError(
    `--allow-host "${text}" is not a host.`,
    "Give its name alone, such as proxy.example.com.",
  );
}
