import { systemClock } from "./system-clock.ts";
import { catalogue as wholeCatalogue } from "../checks/catalogue.ts";
import type { ActiveCheck, Need, Scene } from "../checks/check.ts";
import { readContract } from "../contract/contract.ts";
import { schemaJudgeOf } from "../contract/schema-judge.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { createExchanger } from "../exchange/exchanger.ts";
import { createSecretBook } from "../exchange/secret-book.ts";
import { createResultBook } from "../verdicts/result-book.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";
import { createBudget, defaultBudgets } from "./budget.ts";
import { closeRun } from "./close-run.ts";
import type { ContractReport } from "./contract-event.ts";
import type { ContractOptions } from "./contract-options.ts";
import { Inconclusive, Unavailable, UnsafeWriteError } from "./interruptions.ts";
import { createMemoryJournal } from "./journal.ts";
import { seededRandom } from "./seeded-random.ts";
import { specDocuments } from "./spec-documents.ts";
import type { Stage } from "./stage.ts";
import { survey } from "./survey.ts";
import { createWorkshop } from "./workshop.ts";

/**
 * Tries whether an endpoint keeps the contract of a platform's document, and resolves with what it found. Reads only,
 * unless `mutate` is given; then whatever it makes is gone at the end, or named in `leftovers`. Rejects with `Unavailable`
 * where there is no organization to try it on, and with the signal's reason when stopped: after cleaning up.
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const { platform, clock = systemClock, identities, mutate = false, signal } = options;
  const { randomSeed = 1, isEmulated = false, catalogue = wholeCatalogue } = options;
  const random = seededRandom(randomSeed);
  const journal = options.journal ?? createMemoryJournal(newRunId(random));
  const contract = readContract(platform, options.document ?? specDocuments[platform]);
  const schemas = schemaJudgeOf(contract.document);
  const budget = createBudget({ ...defaultBudgets, ...options.budgets }, clock);
  const emit = options.onEvent ?? (() => undefined);
  const secrets = createSecretBook(() => undefined);
  const book = createResultBook((result) => emit({ kind: "result", result }));
  const exchanges: Exchange[] = [];
  const startedAt = clock.now();
  let current = "SURVEY";

  const scene = (): Scene => ({ contract, schemas, secrets, now: clock.now(), isEmulated });
  const isWanted = (operationId: string): boolean =>
    options.only?.operations?.includes(operationId) ?? true;
  const enter = (checkId: string, judgement: Judgement, otherwise = "*"): void => {
    const operationId = judgement.operationId ?? otherwise;
    const pointer = judgement.pointer ?? contract.operations.get(operationId)?.pointer;
    book.enter(checkId, operationId, { ...judgement, ...(pointer !== undefined && { pointer }) });
  };
  const wantedChecks = catalogue.filter(({ id }) => options.only?.checks?.includes(id) ?? true);
  const passive = wantedChecks.filter((check) => check.kind === "passive");

  const onExchange = (exchange: Exchange): void => {
    exchanges.push(exchange);
    emit({ kind: "exchange", exchange });
    const { operationId, number } = exchange;
    const operation = operationId === undefined ? undefined : contract.operations.get(operationId);
    for (const check of passive) {
      for (const judgement of check.judge(exchange, operation, scene()))
        enter(check.id, { evidence: [number], ...judgement }, operationId);
    }
  };
  const exchanger = createExchanger({
    platform,
    contract,
    identities,
    endpoint: {
      baseUrl: options.baseUrl,
      fetch: options.fetch ?? ((...given) => globalThis.fetch(...given)),
      clock,
      random,
      pacing: options.pacing ?? true,
      ...(options.timeout !== undefined && { timeout: options.timeout }),
    },
    secrets,
    budget,
    leave: { mayWrite: mutate, isOurs: (clientId) => workshop?.isOurs(clientId) ?? false },
    signal,
    onExchange,
  });
  const owner = identities.owner;
  const client =
    owner.kind === "service-account"
      ? { clientId: owner.clientId, clientSecret: plain(owner.clientSecret) }
      : undefined;
  if (client) secrets.enter(client.clientSecret);
  const target = new URL(options.baseUrl).origin;
  emit({
    kind: "run",
    runId: journal.runId,
    platform,
    target,
    randomSeed,
    startedAt: new Date(startedAt).toISOString(),
    mayWrite: mutate,
  });

  const site = await survey({
    contract,
    orgId: options.orgId,
    groupId: options.groupId,
    self: client?.clientId,
    foreign: options.foreign,
    send: (request) => exchanger.send(request, { checkId: current }),
  });
  const workshop = createWorkshop({
    site,
    journal,
    budget,
    clock,
    send: (request, errand) => exchanger.send(request, errand),
    checkId: () => current,
  });

  const has: Record<Need, boolean> = {
    mutate,
    reader: exchanger.has("reader"),
    "api-key": exchanger.has("api-key"),
    foreign: options.foreign !== undefined,
    client: client !== undefined,
    provoke: options.mayProvoke ?? false,
  };
  const missing = (check: ActiveCheck): Need | undefined => {
    const needs = check.needs ?? [];
    if (check.kind !== "probe" && !has.mutate) return "mutate";
    return needs.find((need) => !has[need]);
  };

  const runCheck = async (check: ActiveCheck): Promise<void> => {
    const operations = check
      .operations(contract)
      .filter(isWanted)
      .map((each) => contract.operation(each));
    if (operations.length === 0) return;
    const need = missing(check);
    const skip = (verdict: Verdict, message: string): void => {
      for (const { operationId } of operations)
        enter(check.id, { verdict, operationId, case: verdict, message });
    };
    if (need !== undefined) {
      skip("skipped", reasons[need]);
      return;
    }
    const before = exchanges.length;
    const stage: Stage = {
      platform,
      contract,
      schemas,
      secrets,
      site,
      client,
      clock,
      random,
      seed: randomSeed,
      cases: options.cases ?? 10,
      isEmulated,
      operations,
      wants: (operationId) => operations.some((each) => each.operationId === operationId),
      send: (request) => exchanger.send(request, { checkId: check.id }),
      read: async (operationId, more = {}) => {
        const params = site.paramsOf(operationId);
        if (params === undefined)
          throw new Unavailable(`The organization holds nothing that ${operationId} could read.`);
        return exchanger.send({ operationId, params, ...more }, { checkId: check.id });
      },
      workshop,
    };
    try {
      for await (const judgement of check.run(stage)) {
        const last = exchanges.at(-1);
        const evidence = last && exchanges.length > before ? [last.number] : [];
        enter(check.id, { evidence, ...judgement }, last?.operationId);
      }
    } catch (error) {
      if (error instanceof Unavailable) skip("skipped", error.message);
      else if (error instanceof Inconclusive || error instanceof UnsafeWriteError)
        skip("inconclusive", error.message);
      else throw error;
    }
  };

  const active = wantedChecks.filter(
    (check): check is ActiveCheck => check.kind !== "passive" && check.kind !== "closing",
  );
  let stopped: unknown;
  try {
    for (const [index, check] of active.entries()) {
      signal?.throwIfAborted();
      current = check.id;
      emit({ kind: "check", checkId: check.id, index, total: active.length });
      await runCheck(check);
      if (mutate) await workshop.cleanUp();
    }
  } catch (error) {
    stopped = error;
  }
  const { cleanup, leftovers, judgements } = await closeRun({
    mutate,
    workshop,
    site,
    send: (request) => exchanger.send(request, { checkId: "CLEANUP-VERIFIED", isCleaning: true }),
  });
  for (const judgement of judgements) enter("CLEANUP-VERIFIED", judgement);
  emit({ kind: "cleanup", cleanup, leftovers });
  if (stopped === undefined) {
    for (const check of wantedChecks) {
      if (check.kind !== "closing") continue;
      for (const judgement of check.judge(exchanges, scene())) enter(check.id, judgement);
    }
  }
  const results = book.results();
  const report: ContractReport = {
    schemaVersion: 1,
    target,
    platform,
    runId: journal.runId,
    randomSeed,
    startedAt: new Date(startedAt).toISOString(),
    summary: {
      ...countsOf(results),
      requests: budget.requests,
      seconds: (clock.now() - startedAt) / 1000,
    },
    results,
    cleanup,
    leftovers,
  };
  emit({ kind: "end", report });
  await journal.close();
  if (stopped !== undefined) throw stopped as Error;
  return report;
}

const reasons: Record<Need, string> = {
  mutate: "It writes: run with leave to.",
  reader: "It needs the credential of an account that may only read.",
  "api-key": "It needs an API key.",
  foreign: "It needs an organization that is somebody else's.",
  client: "It needs a client ID and its secret: the owner calls with something else.",
  provoke:
    "It empties buckets, fills caps or lets hours pass: on an emulator with simulated time only.",
};

function countsOf(results: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts = { pass: 0, violation: 0, drift: 0, observed: 0, inconclusive: 0, skipped: 0 };
  for (const { verdict } of results) counts[verdict]++;
  return counts;
}

function newRunId(random: () => number): string {
  return Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0");
}

function plain(value: string | { expose(): string }): string {
  return typeof value === "string" ? value : value.expose();
}
