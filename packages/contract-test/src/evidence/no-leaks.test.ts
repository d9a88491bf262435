import { givenAway } from "@purser/testing/secret-search";
import { describe, expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import { echoes, echoingFetch, type Echo } from "../../test/echoing-fetch.ts";
import { evidenceFormats, type EvidenceFormat } from "../reports/formats.ts";
import { prepareEvidence } from "../reports/prepare-evidence.ts";
import { renderEvidence } from "../reports/render-evidence.ts";
import { createVault } from "./vault.ts";

const formats = Object.keys(evidenceFormats) as EvidenceFormat[];
const only = {
  checks: ["R-NOECHO", "R-NOSECRET", "S-NOTFOUND", "M-CREATE-201", "M-PATCH-PERSISTS", "M-INVITE"],
  operations: [
    "createOrgServiceAccount",
    "getOrgServiceAccount",
    "inviteGroupServiceAccount",
    "updateOrgServiceAccount",
  ],
};

type Trial = { faults?: string[]; echo?: Echo; isRedacting?: boolean };

/** Runs a few checks and renders everything; returns the texts with the secrets that went over the wire. */
async function evidenceOf(
  platform: "atlas" | "cloud-manager",
  { faults, echo, isRedacting }: Trial,
) {
  const vault = createVault(isRedacting === undefined ? {} : { isRedacting });
  const secrets = new Set<string>();
  const world = createContractWorld(platform, { faults: faults ?? [] });
  const { owner } = world.options.identities;
  if (owner.kind === "service-account") secrets.add(String(owner.clientSecret));
  const fetch = echoingFetch(world.options.fetch ?? globalThis.fetch, echo, secrets);
  const { events, ...report } = await world.run({ fetch, vault, only });
  const evidence = prepareEvidence({ report, events, vault });
  const heard = JSON.stringify([report, events.map((event) => shown(event))]);
  const texts = formats.map((format) => ({
    format,
    text: evidenceFormats[format].render(evidence),
    rendered: renderEvidence(format, evidence, vault).state,
  }));
  return { report, secrets: [...secrets], heard, texts };
}

/** Headers print as nothing in JSON. */
function shown(event: object): unknown {
  return JSON.parse(
    JSON.stringify(event, (_, value: unknown) => (value instanceof Headers ? [...value] : value)),
  );
}

const leaksIn = (text: string, secrets: readonly string[]) => givenAway(text, secrets).length;

const trials: [name: string, trial: Trial][] = [
  ["nothing", {}],
  ...[
    "body-error-echoes-credentials",
    "header-authorization-echoed",
    "body-secret-on-get",
    "body-secret-on-list",
    "body-secret-on-update",
    "body-secret-on-invite",
    "semantics-secret-without-prefix",
  ].map((name): [string, Trial] => [name, { faults: [name] }]),
  ...Object.entries(echoes).map(([name, echo]): [string, Trial] => [
    `a credential ${name}`,
    { echo },
  ]),
];

describe.each(["atlas", "cloud-manager"] as const)("evidence of %s", (platform) => {
  test.each(trials)("gives nothing away of a service that shows %s", async (name, trial) => {
    const { report, secrets, heard, texts } = await evidenceOf(platform, trial);
    expect(secrets.length).toBeGreaterThan(2);
    expect(leaksIn(heard, secrets)).toBe(0);
    for (const { text, rendered } of texts) {
      expect(leaksIn(text, secrets)).toBe(0);
      expect(rendered).toBe("ready");
    }
    const isSeen = report.results.some(
      ({ checkId, verdict }) =>
        verdict === "violation" && (checkId === "R-NOECHO" || checkId === "R-NOSECRET"),
    );
    const isHarmless = name === "nothing" || name === "semantics-secret-without-prefix";
    expect(isSeen).toBe(!isHarmless);
  });
});

test("with redaction off the secrets are found, and nothing that holds one is handed out", async () => {
  const { secrets, texts } = await evidenceOf("atlas", {
    faults: ["body-error-echoes-credentials"],
    isRedacting: false,
  });
  for (const format of ["events", "har"]) {
    const found = texts.find((each) => each.format === format);
    expect(leaksIn(found?.text ?? "", secrets)).toBeGreaterThan(0);
    expect(found?.rendered).toBe("withheld");
  }
});

test("our own words stay, though the service shows them as secrets", async () => {
  const world = createContractWorld("atlas");
  const vault = createVault();
  const { events, ...report } = await world.run({
    vault,
    only: { checks: ["R-SCHEMA", "R-NOSECRET", "S-IDEMPOTENT"], operations: ["getOrg"] },
    fetch: async (input, init) => {
      const response = await (world.options.fetch ?? fetch)(input, init);
      if (!/orgs\/\w+$/.test(input instanceof Request ? input.url : String(input))) return response;
      return Response.json({ secret: "violation", also: { secret: "R-SCHEMA!" } }, response);
    },
  });
  const evidence = prepareEvidence({ report, events, vault });
  const rendered = renderEvidence("junit", evidence, vault);
  expect(report.results.some(({ verdict }) => verdict === "violation")).toBe(true);
  expect(rendered).toMatchObject({ state: "ready" });
  expect(JSON.stringify(rendered)).toContain("violation");
});
