import { PurserError, type CallOptions } from "../../src/index.ts";
import type { Platform } from "@purser/spec";
import type { Action } from "./actions.ts";
import { startCampaign, type Campaign } from "./campaign.ts";

/** How one operation under a fault ended. */
export type Run = {
  campaign: Campaign;
  /** `success`, the error's code, or `untyped` for an error that is none of the client's. */
  outcome: string;
  error: unknown;
  value: unknown;
  /** Simulated milliseconds since the epoch. */
  startedAt: number;
  /** Simulated milliseconds. */
  took: number;
};

export type RunInput = {
  platform: Platform;
  operationId: string;
  act: Action;
  /** As the emulator takes it, with its selection. */
  fault?: string;
  options?: CallOptions;
};

export async function runUnderFault(input: RunInput): Promise<Run> {
  const { platform, act, fault, options = {} } = input;
  const faults = fault === undefined ? [] : [fault];
  const campaign = startCampaign({ platform, faults });
  const { client, ids, clock } = campaign;
  const startedAt = clock.now();
  let outcome = "success";
  let error: unknown;
  let value: unknown;
  try {
    value = await act(client, ids, options);
  } catch (caught) {
    error = caught;
    outcome = caught instanceof PurserError ? caught.code : "untyped";
  }
  return { campaign, outcome, error, value, startedAt, took: clock.now() - startedAt };
}
