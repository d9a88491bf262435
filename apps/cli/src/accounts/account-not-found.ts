import { platformTitle, type Connection } from "../connections/connection.ts";
import { RefusedError } from "../errors/refused-error.ts";
import { printable } from "../output/printable.ts";

/** Says that an account is in none of the organizations that were looked at. */
export function accountNotFound(
  account: string,
  organizations: readonly { id: string; name?: string; connection: Connection }[],
): RefusedError {
  const places = organizations.map(
    ({ id, name, connection }) =>
      `${printable(name ?? `organization ${id}`)} (${platformTitle(connection.client.platform)})`,
  );
  return new RefusedError(
    `There is no service account ${printable(account)} in ${[...new Set(places)].join(", ")}.`,
    "purser accounts list shows those that there are; check --platform and --org.",
  );
}
