import type { EmulatorOptions } from "../../src/create-emulator.ts";
import type { Json, Sent } from "../harness.ts";
import type { Trial } from "./trial.ts";

/** How a fault shows: what to ask, what the platform answers to that, and what it answers with the fault. */
export type Row = readonly [
  run: (trial: Trial) => Promise<unknown>,
  sound: unknown,
  broken: unknown,
  options?: EmulatorOptions,
];

/** Rows by the name of the fault they show. */
export type Rows = Record<string, Row>;

export const statusOf = async (sent: Promise<Sent>): Promise<number> => (await sent).status;
export const bodyOf = async (sent: Promise<Sent>): Promise<Json> => (await sent).body;
export const headerOf = async (sent: Promise<Sent>, name: string): Promise<string | null> =>
  (await sent).headers.get(name);
export const countOf = async (sent: Promise<Sent>): Promise<number> => (await sent).results.length;
export const rolesOf = async (sent: Promise<Sent>): Promise<unknown> =>
  (await bodyOf(sent))["roles"];
export const namesOf = async (sent: Promise<Sent>): Promise<unknown[]> =>
  (await sent).results.map(({ name }) => name);

export const secretsOf = (body: Json): Json[] => body["secrets"] as Json[];

/** Hours from one timestamp to another. */
export const hoursBetween = (from: unknown, to: unknown): number =>
  (Date.parse(to as string) - Date.parse(from as string)) / 3_600_000;

/** Hours that a secret lives. */
export const lifeOf = (secret: Json | undefined): number =>
  hoursBetween(secret?.["createdAt"], secret?.["expiresAt"]);

/** A bucket of one request a minute for every endpoint set. */
export const oneRequest = {
  limits: {
    rateLimits: new Proxy(
      {},
      { get: () => ({ capacity: 1, refillRate: 1, refillDurationSeconds: 60 }) },
    ),
  },
} satisfies EmulatorOptions;
