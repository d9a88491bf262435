import {
  catalogue as wholeCatalogue,
  createVault,
  type Check,
  type Exchange,
} from "@purser/contract-test";
import { createContractWorld, type ContractWorld } from "@purser/contract-test/contract-world";
import { seededRandom } from "@purser/emulator";
import { documentsWithout } from "../requests/documents-without.ts";
import { isShielded } from "../requests/is-shielded.ts";
import { mutatingFetch } from "../responses/mutating-fetch.ts";
import { createLayerBook, isReadOnly } from "./layer-of.ts";
import type { Layer, Outcome, Sighting, Trial } from "./trial.ts";
import { writtenBy } from "./written-by.ts";

export type TrialOptions = {
  /** @default the whole catalogue */
  catalogue?: readonly Check[];
  /** Random seed of the suite's generated cases. @default 1 */
  randomSeed?: number;
  /** Whether a fault meets no other checks than those of its operations, as mutants always do. @default false */
  isNarrow?: boolean;
  /** Called with everything that went over the wire, and the layer it belongs to. */
  onExchange?: (exchange: Exchange, layer: Layer) => void;
};

/** Redacts nothing: an emulator has no secrets, and the peers are shown what went over the wire. */
const openVault = { ...createVault({ isRedacting: false }), enter: () => undefined };

type Half = { sightings: Sighting[]; inconclusive: string[]; passes: number };

/**
 * Runs the suite against one broken endpoint, and resolves with what it saw; never rejects. A fault of the emulator meets
 * its operations' checks, or the whole suite, in two runs: one without leave to write, whose kills are the read-only layers'
 * own, and one with it. The first is a crash if it sends anything that could change something. A mutant meets its own
 * operations' checks, in one run; if it changes an answer that they never get, it is put before the whole suite: others may
 * get it.
 */
export async function runTrial(trial: Trial, options: TrialOptions = {}): Promise<Outcome> {
  const outcome = await runOnce(trial, options, isMutant(trial));
  const isUnreached = outcome.state === "done" && outcome.mutated?.answers === 0;
  if (isUnreached) return runOnce(trial, options, false);
  const isUnseen = trial.source === "request" && outcome.violations.length === 0;
  return isUnseen ? { ...outcome, isShielded: await isShielded(trial) } : outcome;
}

async function runOnce(
  trial: Trial,
  options: TrialOptions,
  isOfOperation: boolean,
): Promise<Outcome> {
  const { catalogue = wholeCatalogue, randomSeed = 1 } = options;
  const isNarrow = isOfOperation || (options.isNarrow === true && trial.seed.kind === "fault");
  const startedAt = performance.now();
  const requests: Record<Layer, number> = { A: 0, B: 0, C: 0, D: 0, E: 0 };
  const halves: Half[] = [];
  let mutated: Outcome["mutated"];
  const end = (state: Outcome["state"], message?: string): Outcome => ({
    trialId: trial.id,
    state,
    ...(message !== undefined && { message }),
    violations: halves.flatMap(({ sightings }) => sightings),
    inconclusive: halves.flatMap(({ inconclusive }) => inconclusive),
    passes: halves.reduce((sum, { passes }) => sum + passes, 0),
    requests,
    took: performance.now() - startedAt,
    ...(mutated && { mutated }),
  });

  try {
    for (const part of partsOf(trial, catalogue)) {
      const { world, more, watch } = openWorld(trial, randomSeed);
      const exchanges: Exchange[] = [];
      const report = await world.run({
        ...more,
        randomSeed,
        catalogue: part.catalogue,
        ...(part.isReadOnly && { mutate: false }),
        ...(isNarrow && { only: { operations: trial.operations } }),
        vault: openVault,
        onEvent: (event) => void (event.kind === "exchange" && exchanges.push(event.exchange)),
      });
      const written = part.isReadOnly ? writtenBy(exchanges) : undefined;
      if (written) return end("crash", wroteMessage(written));
      const book = createLayerBook(part.catalogue, exchanges);
      for (const exchange of exchanges) {
        const layer = book.ofExchange(exchange);
        requests[layer]++;
        options.onExchange?.(exchange, layer);
      }
      if (watch) mutated = watch;
      const seen = report.results.filter(({ verdict }) => verdict === "violation");
      halves.push({
        sightings: seen.map((result) => ({
          checkId: result.checkId,
          operationId: result.operationId,
          case: result.case,
          pointer: result.pointer,
          layer: book.ofResult(result),
        })),
        inconclusive: report.results
          .filter(({ verdict }) => verdict === "inconclusive")
          .map(({ id }) => id),
        passes: report.summary.pass,
      });
    }
  } catch (error) {
    return end("crash", error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
  return end("done");
}

function wroteMessage({ checkId, request: { method, url } }: Exchange): string {
  return `${checkId} sent ${method} ${new URL(url).pathname} in the half that may only read.`;
}

function partsOf(
  trial: Trial,
  catalogue: readonly Check[],
): { catalogue: readonly Check[]; isReadOnly: boolean }[] {
  if (isMutant(trial)) return [{ catalogue, isReadOnly: false }];
  const isSender = ({ kind }: Check): boolean => kind !== "passive" && kind !== "closing";
  return [
    { catalogue: catalogue.filter(isReadOnly), isReadOnly: true },
    {
      catalogue: catalogue.filter((check) => !isSender(check) || !isReadOnly(check)),
      isReadOnly: false,
    },
  ];
}

function isMutant({ seed }: Trial): boolean {
  return seed.kind === "none" ? seed.width === "operation" : seed.kind !== "fault";
}

type Opened = {
  world: ContractWorld;
  more: Partial<ContractWorld["options"]>;
  watch?: NonNullable<Outcome["mutated"]>;
};

function openWorld({ platform, seed, operations }: Trial, randomSeed: number): Opened {
  switch (seed.kind) {
    case "none": {
      const random = seededRandom(randomSeed);
      return { world: createContractWorld(platform, { random }), more: {} };
    }
    case "fault": {
      const world = createContractWorld(platform, { faults: [seed.name] });
      // Whoever knows its name gets in where a broken list of organizations would show several.
      const orgId = world.emulator.organizations.find((each) => each.platform === platform)?.id;
      return { world, more: { ...(orgId !== undefined && { orgId }) } };
    }
    case "request": {
      const documents = documentsWithout(platform, operations, seed);
      return { world: createContractWorld(platform, { documents }), more: {} };
    }
    case "response": {
      const world = createContractWorld(platform);
      const [operationId = ""] = operations;
      const watch = { answers: 0, isSchemaBroken: false };
      const sound = world.options.fetch ?? globalThis.fetch;
      const fetch = mutatingFetch(sound, { platform, operationId, seed, watch });
      return { world, more: { fetch }, watch };
    }
    default: {
      return seed satisfies never;
    }
  }
}
