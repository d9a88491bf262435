import type { Secret } from "../secret.ts";

/** What a client shows for itself. One credential sees one organization on one platform. */
export type Auth =
  | { kind: "service-account"; clientId: string; clientSecret: string | Secret }
  | { kind: "access-token"; accessToken: string | Secret }
  | { kind: "api-key"; publicKey: string; privateKey: string | Secret };
