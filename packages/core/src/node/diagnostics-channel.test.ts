import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, it } from "vitest";
import type { ClientEvent } from "../events/event.ts";
import { publishToDiagnosticsChannel } from "./diagnostics-channel.ts";

const event: ClientEvent = { kind: "token", action: "minted" };

describe("publishing to diagnostics_channel", () => {
  it("hands every event to whoever subscribed, and to nobody after", () => {
    const heard: unknown[] = [];
    const hear = (message: unknown) => void heard.push(message);
    const publish = publishToDiagnosticsChannel();
    publish(event);
    subscribe("purser:core", hear);
    publish(event);
    unsubscribe("purser:core", hear);
    publish(event);
    expect(heard).toEqual([event]);
  });
});
