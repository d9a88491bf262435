import { expect, test } from "vitest";
import { createRedactor } from "../redaction/redactor.ts";
import { createEmitter } from "./emitter.ts";
import type { ClientEvent } from "./event.ts";

const event: ClientEvent = {
  kind: "retry",
  requestId: "1",
  operationId: "listOrgs",
  attempt: 1,
  delay: 100,
  reason: "1d2b6c1e-53e4-4f8a-9a7e-8a1c4f0b2d9e was refused",
};

test("hands events on without the secrets that the redactor knows", () => {
  const redactor = createRedactor();
  redactor.register("1d2b6c1e-53e4-4f8a-9a7e-8a1c4f0b2d9e");
  const heard: ClientEvent[] = [];
  createEmitter((told) => heard.push(told), redactor)(event);
  expect(heard).toEqual([{ ...event, reason: "[redacted] was refused" }]);
  expect(event.reason).toContain("1d2b6c1e");
});

test("counts what its listener throws and goes on", () => {
  const emit = createEmitter(() => {
    throw new Error("listener");
  });
  emit(event);
  emit(event);
  expect(emit.failures).toBe(2);
});

test("counts the rejections of an async listener", async () => {
  const emit = createEmitter(() => Promise.reject(new Error("listener")) as unknown as void);
  emit(event);
  await Promise.resolve();
  expect(emit.failures).toBe(1);
});

test("does nothing where nobody listens", () => {
  const emit = createEmitter();
  emit(event);
  expect(emit.failures).toBe(0);
});
