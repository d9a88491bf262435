import type { CallOptions, ServiceAccount, ServiceAccountSecret } from "@purser/core";
import type { Scene } from "../plan/scene.ts";

/** An account as it was at one instant of the service's clock. */
export type AccountReading = {
  account: ServiceAccount;
  /** Milliseconds since the epoch, by the service's clock; undefined where the answer does not tell. */
  serviceNow: number | undefined;
};

/** Milliseconds that two clocks may be apart where no answer says how far they are. */
export const unknownSkew = 300_000;

/** Reads an account through its organization, or through a project. Throws the client's errors. */
export async function readAccount(
  { client, orgId }: Scene,
  { clientId, projectId }: { clientId: string; projectId?: string },
  options: CallOptions,
): Promise<AccountReading> {
  const port =
    projectId === undefined
      ? client.organization(orgId).serviceAccount(clientId)
      : client.project(projectId).serviceAccount(clientId);
  const { data, response } = await port.get(options).withResponse();
  const date = Date.parse(response.headers.get("date") ?? "");
  return { account: data, serviceNow: Number.isNaN(date) ? undefined : date };
}

/** Tells whether a secret has ended for certain; a clock that may be off is given the benefit of the doubt. */
export function isExpired(
  { expiresAt }: Pick<ServiceAccountSecret, "expiresAt">,
  serviceNow: number | undefined,
  now: number,
): boolean {
  return Date.parse(expiresAt) <= (serviceNow ?? now - unknownSkew);
}
