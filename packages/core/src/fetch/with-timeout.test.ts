import { operations } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { createSimulatedClock } from "@purser/emulator";
import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { toReadable } from "./readable-response.ts";
import type { Call, CallOptions, Wire } from "./call.ts";
import { withDeadline } from "./with-deadline.ts";
import { withTimeout } from "./with-timeout.ts";

function createCall(options: CallOptions = {}): Call {
  const operation = operations.atlas["listOrgs"];
  if (!operation) throw new Error("The spec lacks listOrgs.");
  return {
    platform: "atlas",
    operation,
    url: new URL("https://cloud.invalid/api/atlas/v2/orgs"),
    params: {},
    headers: {},
    body: undefined,
    options,
    attempt: 1,
    requestId: "call-1",
  };
}

const never = () => new Promise<never>(() => undefined);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** Sends its first half at once and the rest after a while, if at all. */
function slowBody(clock: { sleep(ms: number): Promise<void> }, rest: number | "breaks"): Response {
  const halves = ["[1,", "2]"].map((text) => new TextEncoder().encode(text));
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent === 1 && rest === "breaks") {
        controller.error(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
        return;
      }
      if (sent === 1) await clock.sleep(rest as number);
      controller.enqueue(halves[sent++] ?? new Uint8Array());
      if (sent === 2) controller.close();
    },
  });
  return new Response(body, { status: 200, headers: { "x-kept": "yes" } });
}

describe("withTimeout", () => {
  it("hands on an answer that has arrived whole and can be read again and again", async () => {
    const clock = createSimulatedClock();
    const layer = withTimeout({ clock, timeout: 1000 });
    const answer = slowBody(clock, 500);
    const reply = await layer(async () => answer)(createCall());
    expect(reply).toEqual({ response: answer, status: 200, ok: true, text: "[1,2]" });
    const response = toReadable(reply);
    expect(response).toBe(answer);
    expect(response.headers.get("x-kept")).toBe("yes");
    expect(await response.text()).toBe("[1,2]");
    expect(await response.json()).toEqual([1, 2]);
    expect(await response.clone().json()).toEqual([1, 2]);
    expect((await response.arrayBuffer()).byteLength).toBe(5);
    expect((await response.bytes()).length).toBe(5);
    expect((await response.blob()).size).toBe(5);
    expect(clock.sleeping).toBe(0);
  });

  it("hands on an answer without a body, which can be read as often", async () => {
    const clock = createSimulatedClock();
    const answer = new Response(null, { status: 204 });
    const reply = await withTimeout({ clock })(async () => answer)(createCall());
    expect(reply).toEqual({ response: answer, status: 204, ok: true, text: "" });
    const response = toReadable(reply);
    expect(await response.text()).toBe("");
    expect(response.clone().status).toBe(204);
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
    [404, false],
  ])("takes status %i for what it is", async (status, ok) => {
    const clock = createSimulatedClock();
    // What `fetch` hands on may have a status that nobody could give a `Response`.
    const answer = Object.defineProperty(new Response(), "status", { value: status });
    const reply = await withTimeout({ clock })(async () => answer)(createCall());
    expect(reply).toMatchObject({ status, ok });
  });

  it.each<[string, (clock: ReturnType<typeof createSimulatedClock>) => Wire]>([
    ["headers that do not come", () => never],
    ["a body that does not end", (clock) => async () => slowBody(clock, 5000)],
  ])("ends %s after the timeout of the call", async (_name, toSend) => {
    const clock = createSimulatedClock();
    const start = clock.now();
    const send = withTimeout({ clock })(toSend(clock));
    const error = await failureOf(send(createCall({ timeout: 1500 })));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ limit: "timeout", milliseconds: 1500 });
    expect(clock.now() - start).toBe(1500);
  });

  it("aborts the request it gives up", async () => {
    const clock = createSimulatedClock();
    let signal: AbortSignal | undefined;
    const send: Wire = (call) => {
      signal = call.options.signal;
      return never();
    };
    await failureOf(withTimeout({ clock, timeout: 10 })(send)(createCall()));
    expect(signal?.aborted).toBe(true);
    expect(clock.sleeping).toBe(0);
  });

  it("names a connection that could not be made or broke, and keeps the cause", async () => {
    const clock = createSimulatedClock();
    const refused = new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    });
    const layer = withTimeout({ clock });
    const unsent = await failureOf(layer(() => Promise.reject(refused))(createCall()));
    expect(unsent).toBeInstanceOf(ConnectionError);
    expect((unsent as Error).message).toContain("could not be sent");
    const broken = await failureOf(layer(async () => slowBody(clock, "breaks"))(createCall()));
    expect(broken).toBeInstanceOf(ConnectionError);
    expect((broken as Error).message).toContain("ECONNRESET");
    expect(clock.sleeping).toBe(0);
  });

  it("lets typed errors of inner layers through", async () => {
    const clock = createSimulatedClock();
    const inner = new NotFoundError("not there", { status: 404 });
    const send = withTimeout({ clock })(() => Promise.reject(inner));
    expect(await failureOf(send(createCall()))).toBe(inner);
  });
});

/** A signal that counts who listens. */
function countingSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    listeners++;
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    listeners--;
    remove(...given);
  };
  return { controller, signal, count: () => listeners };
}

describe("withDeadline", () => {
  it("ends a call when its deadline passes, even one that takes no notice", async () => {
    const clock = createSimulatedClock();
    const start = clock.now();
    const error = await failureOf(withDeadline({ clock })(never)(createCall({ deadline: 2500 })));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ limit: "deadline", milliseconds: 2500, code: "deadline" });
    expect(clock.now() - start).toBe(2500);
  });

  it("ends a call when its signal says so, with the reason as the cause", async () => {
    const clock = createSimulatedClock();
    const canceling = new AbortController();
    const send = withDeadline({ clock })(never);
    const call = failureOf(send(createCall({ signal: canceling.signal, deadline: 60_000 })));
    const reason = new Error("enough");
    canceling.abort(reason);
    expect(await call).toMatchObject({ code: "canceled", cause: { message: "enough" } });
    expect(clock.sleeping).toBe(0);
  });

  it("sends nothing for a signal that has said so already", async () => {
    const clock = createSimulatedClock();
    let sent = 0;
    const send: Wire = () => {
      sent++;
      return never();
    };
    const call = createCall({ signal: AbortSignal.abort() });
    expect(await failureOf(withDeadline({ clock })(send)(call))).toMatchObject({
      code: "canceled",
    });
    expect(sent).toBe(0);
  });

  it("leaves no listener and no timer, whatever the end", async () => {
    const clock = createSimulatedClock();
    const { signal, count, controller } = countingSignal();
    const stack = (send: Wire) => withDeadline({ clock })(withTimeout({ clock })(send));
    const call = () => createCall({ signal, deadline: 1000 });
    await stack(async () => new Response("[]"))(call());
    await failureOf(stack(() => Promise.reject(new Error("broken")))(call()));
    await failureOf(stack(never)(call()));
    expect(count()).toBe(0);
    expect(clock.sleeping).toBe(0);
    const last = failureOf(stack(never)(call()));
    controller.abort();
    await last;
    expect(count()).toBe(0);
    expect(clock.sleeping).toBe(0);
  });

  it("hands the time that is left on, and a timeout on as it is", async () => {
    const clock = createSimulatedClock();
    const seen: (number | undefined)[] = [];
    const send: Wire = async (call) => {
      seen.push(call.options.deadline, call.options.timeout);
      return new Response("[]");
    };
    await withDeadline({ clock, deadline: 900 })(send)(createCall({ timeout: 5 }));
    await withDeadline({ clock })(send)(createCall());
    expect(seen).toEqual([900, 5, undefined, undefined]);
  });

  it("takes a deadline beyond what timers can count for none", async () => {
    const clock = createSimulatedClock({ isAutomatic: false });
    const call = createCall({ deadline: Number.POSITIVE_INFINITY });
    let sleeping = 1;
    const send: Wire = async () => {
      sleeping = clock.sleeping;
      return new Response("[]");
    };
    await withDeadline({ clock })(send)(call);
    expect(sleeping).toBe(0);
  });
});
