import type { Palette } from "../../output/palette.ts";
import { type Cell, formatTable } from "../../output/table.ts";
import { platformTitle } from "../../connections/connection.ts";
import type { Platform } from "@purser/spec";

/** What `purser emulator --json` prints; its schema is `schemas/emulator.schema.json`. */
export type EmulatorDocument = {
  url: string;
  organizations: { id: string; name: string; platform: Platform }[];
  credentials: EmulatorCredential[];
};

/** A service account has a client ID and secret, an API key a public and a private key. */
export type EmulatorCredential = {
  name: string;
  /** API value, such as ORG_OWNER. */
  role: string;
  orgId: string;
  clientId?: string;
  clientSecret?: string;
  publicKey?: string;
  privateKey?: string;
};

/**
 * Returns what a person needs to use an emulator: addresses, credentials, and requests to paste.
 * `command` is how `purser` is typed where it was started.
 */
export function announcement(
  document: EmulatorDocument,
  running: { data: string; faults: readonly string[]; palette: Palette; command: string },
): string[] {
  const { palette } = running;
  const { url, organizations, credentials } = document;
  const faults = running.faults.length === 0 ? "none" : running.faults.join(", ");
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string[] =>
    formatTable(
      headings.map((heading) => ({ heading })),
      rows.map((row) => row.map((text): Cell => ({ text }))),
      { palette },
    ).lines.map((line) => `  ${line}`);

  return [
    `Emulating the Atlas and Cloud Manager APIs at ${url} (data: ${running.data}, faults: ${faults}).`,
    "",
    palette("heading", "Organizations"),
    ...table(
      ["ID", "PLATFORM", "NAME"],
      organizations.map(({ id, name, platform }) => [id, platform, name]),
    ),
    "",
    `${palette("heading", "Credentials")} (worthless anywhere else)`,
    ...table(
      ["NAME", "ROLE", "ORGANIZATION", "CLIENT ID OR PUBLIC KEY", "CLIENT SECRET OR PRIVATE KEY"],
      credentials.map((credential) => [
        credential.name,
        credential.role,
        names.get(credential.orgId) ?? credential.orgId,
        credential.clientId ?? credential.publicKey ?? "",
        credential.clientSecret ?? credential.privateKey ?? "",
      ]),
    ),
    ...requestsToTry(document, running),
    "",
    "Stop it with Ctrl-C.",
  ];
}

/** Complete commands: what can be pasted gets tried. */
function requestsToTry(
  { url, organizations, credentials }: EmulatorDocument,
  { palette, command }: { palette: Palette; command: string },
): string[] {
  const lines: string[] = [];
  for (const { id, platform } of organizations) {
    const account = credentials.find(
      ({ orgId, clientId }) => orgId === id && clientId !== undefined,
    );
    const key = credentials.find(({ orgId, publicKey }) => orgId === id && publicKey !== undefined);
    if (account === undefined && key === undefined) continue;
    lines.push("", palette("heading", `Try it: ${platformTitle(platform)}`));
    if (account !== undefined) {
      lines.push(
        `  MONGODB_ATLAS_BASE_URL=${url} MONGODB_ATLAS_CLIENT_ID=${account.clientId} \\`,
        `  MONGODB_ATLAS_CLIENT_SECRET=${account.clientSecret} ${command} accounts list --platform ${platform}`,
      );
    }
    if (key !== undefined) {
      lines.push(
        `  curl --user ${key.publicKey}:${key.privateKey} --digest --header 'Accept: ${accept[platform]}' \\`,
        `    '${url}${base[platform]}/orgs/${id}/serviceAccounts?pretty=true'`,
      );
    }
  }
  return lines;
}

/** Source: the operation listOrgServiceAccounts of both specs. */
const accept: Record<Platform, string> = {
  atlas: "application/vnd.atlas.2024-08-05+json",
  "cloud-manager": "application/json",
};
const base: Record<Platform, string> = {
  atlas: "/api/atlas/v2",
  "cloud-manager": "/api/public/v1.0",
};
