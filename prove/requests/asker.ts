import type { OperationContract } from "@purser/contract-test";
import { createContractWorld } from "@purser/contract-test/contract-world";
import type { EmulatorOptions } from "@purser/emulator";
import type { Json, Platform } from "@purser/spec";
import { contracts, documents } from "../schema/documents.ts";
import { exampleOf } from "./candidates.ts";
import { resolvedSchema } from "./resolved-schema.ts";

/** Asks an emulator directly, past the suite, as its owner. */
export type Asker = {
  /**
   * Sends a valid request but for one part of it, and resolves with the status of the answer; undefined where the emulator
   * itself broke down over it, as only one without a constraint does.
   */
  ask(operation: OperationContract, part?: string, value?: Json): Promise<number | undefined>;
};

/** What is sent where nothing else is said: everything that an operation needs is made first. */
type Places = Record<string, string>;

/** The media type of the OAuth endpoints' bodies. */
export const formType = "application/x-www-form-urlencoded";

/** Opens an emulator of its own, and makes what requests will name: accounts, and an entry of an access list. */
export async function openAsker(
  platform: Platform,
  emulatorOptions: EmulatorOptions = {},
): Promise<Asker> {
  const { emulator, options } = createContractWorld(platform, emulatorOptions);
  const { owner } = options.identities;
  if (owner.kind !== "service-account") throw new Error("The owner has no client ID.");
  const basic = btoa(`${owner.clientId}:${String(owner.clientSecret)}`);
  const orgId = emulator.organizations.find((each) => each.platform === platform)?.id ?? "";
  const groupId = emulator.projectsOf(orgId)[0]?.id ?? "";
  const contract = contracts[platform];
  let token = "";

  const send = async (
    operation: OperationContract,
    places: Places,
    query: URLSearchParams,
    body: Json | undefined,
  ): Promise<{ status: number; json: Record<string, Json> }> => {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(places[name] ?? ""),
    );
    const isForm = operation.body?.mediaType === formType;
    const response = await emulator.fetch(`${emulator.baseUrl}${path}?${query.toString()}`, {
      method: operation.method,
      headers: {
        Accept: operation.mediaType ?? "application/json",
        Authorization: isForm ? `Basic ${basic}` : `Bearer ${token}`,
        ...(operation.body && { "Content-Type": operation.body.mediaType }),
      },
      ...(body !== undefined && { body: isForm ? toForm(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: (parsed(text) ?? {}) as Record<string, Json> };
  };
  const sendValid = (operationId: string, places: Places) => {
    const operation = contract.operation(operationId);
    return send(operation, places, new URLSearchParams(), validBody(platform, operation));
  };

  ({ access_token: token } = (await sendValid("createAccessToken", {})).json as {
    access_token: string;
  });
  const places = async (level: "Org" | "Group"): Promise<Places> => {
    const { json } = await sendValid(`create${level}ServiceAccount`, { orgId, groupId });
    const { clientId, secrets } = json as { clientId: string; secrets: { id: string }[] };
    const made = { orgId, groupId, clientId, secretId: secrets[0]?.id ?? "" };
    await sendValid(`create${level}ServiceAccountAccessList`, made);
    return { ...made, ipAddress: "203.0.113.7" };
  };
  const known = { Org: await places("Org"), Group: await places("Group") };

  return {
    async ask(operation, part, value) {
      const level = operation.path.includes("{groupId}") ? "Group" : "Org";
      const [where, name = ""] = part?.split(" ") ?? [];
      const text = typeof value === "string" ? value : "";
      const own = { ...known[level], ...(where === "path" && { [name]: text }) };
      const query = new URLSearchParams(where === "query" ? [[name, text]] : []);
      const body = part === "body" ? value : validBody(platform, operation);
      return send(operation, own, query, body).then(
        ({ status }) => status,
        () => undefined,
      );
    },
  };
}

function validBody(platform: Platform, { body }: OperationContract): Json | undefined {
  return body ? exampleOf(resolvedSchema(documents[platform], body.pointer)) : undefined;
}

function toForm(body: Json): string {
  const fields = typeof body === "object" && body !== null ? Object.entries(body) : [];
  const form = new URLSearchParams();
  for (const [name, value] of fields)
    form.append(name, typeof value === "string" ? value : JSON.stringify(value));
  return form.toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
