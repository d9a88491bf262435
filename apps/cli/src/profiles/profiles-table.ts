import type { Palette } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { formatTable, type Cell } from "../output/table.ts";
import type { ProfileDocument } from "./profile-document.ts";

const columns = [
  { heading: "NAME" },
  { heading: "DEFAULT" },
  { heading: "ORIGIN" },
  { heading: "CREDENTIAL", minimum: 20 },
  { heading: "PLATFORM", expendable: 2 },
  { heading: "ORGANIZATION", expendable: 3 },
  { heading: "PROJECT", expendable: 5 },
  { heading: "HOST", expendable: 4 },
  { heading: "SECRET IN", expendable: 1 },
];

/** Returns the profiles as lines of a table. */
export function profilesTable(
  profiles: readonly ProfileDocument[],
  options: { palette: Palette; width?: number },
): { lines: string[]; hidden: string[] } {
  const rows = profiles.map((profile): Cell[] =>
    [
      profile.name,
      profile.isDefault ? "yes" : "",
      profile.origin === "purser" ? "Purser" : "Atlas CLI",
      credentialOf(profile),
      profile.platform ?? "asked for",
      profile.orgId ?? "",
      profile.projectId ?? "",
      profile.baseUrl ?? "",
      profile.secret ?? "",
    ].map((text) => ({ text: printable(text) })),
  );
  return formatTable(columns, rows, options);
}

function credentialOf({ auth, clientId, publicKey }: ProfileDocument): string {
  if (auth === "service-account") return clientId ?? "service account";
  if (auth === "api-key") return publicKey === undefined ? "API key" : `API key ${publicKey}`;
  if (auth === "user-account") return "a person's login";
  return auth === "access-token" ? "access token" : "not in its file";
}
