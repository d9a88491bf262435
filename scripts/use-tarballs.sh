#!/usr/bin/env bash
# Installs the packed packages into an empty npm project and uses them there, under the Node on the PATH:
#   bash scripts/use-tarballs.sh FOLDER      (FOLDER as made by scripts/pack-tarballs.ts)
# Nothing of this repository but the tarballs is used, and no pnpm, so it is the named Node that runs.
set -euo pipefail

folder=$(cd "${1:?name the folder with the tarballs}" && pwd)
tarballs=("$folder"/*.tgz)
[ -e "${tarballs[0]}" ] || { echo "use-tarballs: no tarball in $folder" >&2; exit 2; }

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cd "$project"
echo "node $(node --version), ${#tarballs[@]} tarballs"

echo '{ "name": "uses-purser", "private": true, "type": "module" }' > package.json
# A Node outside the packages' engines is refused here, by npm, before anything runs.
npm install --engine-strict --no-audit --no-fund --loglevel=error "${tarballs[@]}"

cat > use.mjs <<'JS'
import { operations } from "@purser/spec";
import atlas from "@purser/spec/atlas.json" with { type: "json" };
import { createEmulator } from "@purser/emulator";
import { serve } from "@purser/emulator/node";

const count = Object.keys(operations.atlas).length;
if (count === 0 || atlas.openapi !== "3.1.0") throw new Error("@purser/spec is empty");
const emulator = createEmulator({});
const answer = await emulator.fetch(`${emulator.baseUrl}/api/atlas/v2/orgs`);
if (answer.status !== 401) throw new Error(`an unsigned call got ${answer.status}, not 401`);
const server = await serve(emulator, { port: 0 });
const overLoopback = await fetch(`${server.url}/api/atlas/v2/orgs`);
await server.close();
if (overLoopback.status !== 401) throw new Error(`over loopback: ${overLoopback.status}, not 401`);
console.log(`${process.version}: @purser/spec has ${count} Atlas operations, @purser/emulator answers`);
JS
node use.mjs

cat > use-core.mjs <<'JS'
import { createRequire } from "node:module";
import { createFileTokenStore } from "@purser/core/node";
import { createTransport } from "@purser/core/transport";
import { createEmulator } from "@purser/emulator";

const require = createRequire(import.meta.url);
for (const [way, core] of [["import", await import("@purser/core")], ["require", require("@purser/core")]]) {
  const emulator = createEmulator({ data: "contract" });
  const owner = emulator.credentials.find(({ role, clientId }) => role === "ORG_OWNER" && clientId);
  const { orgId, clientId, clientSecret } = owner;
  const auth = { kind: "service-account", clientId, clientSecret };
  const { fetch, baseUrl } = emulator;
  const atlas = core.connect({ platform: "atlas", auth, fetch, baseUrl, validation: "strict" });
  const { serviceAccounts } = atlas.organization(orgId);
  const { length } = await serviceAccounts.list().all();
  await serviceAccounts.create({
    name: "ci", description: "Deploys", roles: ["ORG_READ_ONLY"], secretExpiresAfterHours: 720,
  });
  const more = (await serviceAccounts.list().all()).length;
  if (more !== length + 1) throw new Error(`${length} accounts and one are ${more}`);
  const { status } = await createTransport({ platform: "atlas", auth, fetch, baseUrl })
    .send({ operationId: "listOrgs", headers: { Accept: "application/json" }, auth: "none" });
  if (status !== 401) throw new Error(`an unsigned call got ${status}, not 401`);
  console.log(`${process.version}: @purser/core by ${way} lists ${length} accounts and creates one`);
}
if (typeof createFileTokenStore !== "function") throw new Error("@purser/core/node is empty");
JS
node use-core.mjs

cat > use-contract-test.mjs <<'JS'
import { noBudgets, runContract } from "@purser/contract-test";
import { writeEvidence } from "@purser/contract-test/node";
import { createEmulator } from "@purser/emulator";

const emulator = createEmulator({ data: "contract" });
const owner = emulator.credentials.find(({ role, clientId }) => role === "ORG_OWNER" && clientId);
const { clientId, clientSecret } = owner;
const report = await runContract({
  platform: "atlas",
  baseUrl: emulator.baseUrl,
  fetch: emulator.fetch,
  identities: { owner: { kind: "service-account", clientId, clientSecret } },
  only: { checks: ["R-STATUS", "R-SCHEMA", "S-IDEMPOTENT"] },
  budgets: noBudgets,
});
const { pass, violation } = report.summary;
if (violation > 0 || pass < 10) throw new Error(`${pass} passes and ${violation} violations`);
if (typeof writeEvidence !== "function") throw new Error("@purser/contract-test/node is empty");
console.log(`${process.version}: @purser/contract-test passes ${pass} and finds no violation`);
JS
node use-contract-test.mjs

version=$(node_modules/.bin/purser --version)
accounts=$(node_modules/.bin/purser accounts list --demo | wc -l)
[ "$accounts" -gt 1 ] || { echo "use-tarballs: purser listed $accounts lines" >&2; exit 1; }
echo "purser $version lists the demo's accounts in $accounts lines"
