import type { Interference } from "./planner-world.ts";

function refusal(
  status: number,
  errorCode: string,
  headers: Record<string, string> = {},
): Response {
  const body = { error: status, errorCode, detail: "No.", reason: "No.", parameters: [] };
  return Response.json(body, { status, headers });
}

function cut(): never {
  throw Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
  });
}

/** What may happen to one request. `isOver` says that it stops after the first time. */
export type Fault = {
  name: string;
  isOnce: boolean;
  /** Whether the service sees the request. */
  passes: boolean;
  meet(pass: () => Promise<Response>): Promise<Response>;
};

const meetings = {
  "a 500": [false, () => Promise.resolve(refusal(500, "UNEXPECTED_ERROR"))],
  "a 500 after all": [true, async (pass) => (await pass(), refusal(500, "UNEXPECTED_ERROR"))],
  "a 429": [false, () => Promise.resolve(refusal(429, "RATE_LIMITED", { "Retry-After": "1" }))],
  "a 403": [false, () => Promise.resolve(refusal(403, "ACCESS_FORBIDDEN"))],
  "a cut before": [false, () => Promise.resolve().then(cut)],
  "a cut after": [true, async (pass) => (await pass(), cut())],
} satisfies Record<string, [boolean, Fault["meet"]]>;

export const faults: readonly Fault[] = Object.entries(meetings).flatMap(([name, [passes, meet]]) =>
  [true, false].map((isOnce) => ({
    name: isOnce ? `${name}, once` : `${name}, always`,
    isOnce,
    passes,
    meet,
  })),
);

/** Lets a fault happen to the write of an index, from 0, and to its repetitions unless it happens once. */
export function atWrite(index: number, fault: Fault): Interference {
  let seen = -1;
  let victim: string | undefined;
  let met = 0;
  return (request, pass) => {
    if (request.method === "GET") return pass();
    const name = `${request.method} ${request.path}`;
    if (victim === undefined && ++seen === index) victim = name;
    if (name !== victim || (fault.isOnce && met > 0)) return pass();
    met++;
    return fault.meet(pass);
  };
}

/** Cuts every request from the first write on, which arrives nevertheless: nobody can tell what came of it. */
export function darkness(): Interference {
  let isDark = false;
  return async (request, pass) => {
    if (request.method === "GET" && !isDark) return pass();
    if (!isDark) await pass();
    isDark = true;
    return cut();
  };
}
