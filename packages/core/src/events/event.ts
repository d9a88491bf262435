/** What a client tells about its work. No event holds a secret, a token or a body. */
export type ClientEvent =
  | {
      kind: "request";
      requestId: string;
      operationId: string;
      method: string;
      path: string;
      attempt: number;
    }
  | {
      kind: "answer";
      requestId: string;
      operationId: string;
      method: string;
      path: string;
      attempt: number;
      status: number;
      /** Milliseconds from sending to headers. */
      took: number;
      /** `RateLimit-Remaining`, where the service says so. */
      remaining?: number;
    }
  | { kind: "failure"; requestId: string; operationId: string; attempt: number; message: string }
  | {
      kind: "retry";
      requestId: string;
      operationId: string;
      attempt: number;
      delay: number;
      reason: string;
    }
  | {
      kind: "wait";
      requestId: string;
      operationId: string;
      set: string;
      delay: number;
      ahead: number;
    }
  | { kind: "token"; action: "minted" | "reused" | "refused" | "revoked"; expiresAt?: string }
  | { kind: "drift"; operationId: string; pointer: string; problem: string }
  | { kind: "deprecation"; operationId: string; deprecatedAt?: string; sunsetAt?: string }
  | { kind: "orphan"; operationId: string; clientId: string; secretId?: string };

export type Listener = (event: ClientEvent) => void;
