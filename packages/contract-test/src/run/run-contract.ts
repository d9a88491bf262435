import { catalogue as wholeCatalogue } from "../checks/catalogue.ts";
import type { ActiveCheck, Need, Scene } from "../checks/check.ts";
import { readContract } from "../contract/contract.ts";
import { schemaJudgeOf } from "../contract/schema-judge.ts";
import { redactEvent, redactReport } from "../evidence/redact-event.ts";
import { createVault } from "../evidence/vault.ts";
import { createExchanger, type Exchanger } from "../exchange/exchanger.ts";
import { createSecretBook } from "../exchange/secret-book.ts";
import { changedPoints } from "../ledger/changed-points.ts";
import { createOfficialView } from "../official/official-view.ts";
import { askLeave } from "../safety/ask-leave.ts";
import { checkHost } from "../safety/check-host.ts";
import { createTidier } from "../safety/tidier.ts";
import { verdictOrder } from "../verdicts/verdict.ts";
import { createBudget, defaultBudgets } from "./budget.ts";
import { closeRun, nothingWritten } from "./close-run.ts";
import type { ContractEvent, ContractReport } from "./contract-event.ts";
import type { ContractOptions } from "./contract-options.ts";
import { apiKeyOf, clientOf } from "./credentials.ts";
import { Inconclusive, Unavailable } from "./interruptions.ts";
import { createMemoryJournal, type Journal } from "./journal.ts";
import { createPace } from "./pace.ts";
import { runCheck } from "./run-check.ts";
import { createRunRecorder } from "./run-recorder.ts";
import { seededRandom } from "./seeded-random.ts";
import type { Site } from "./site.ts";
import { specDocuments } from "./spec-documents.ts";
import { countVerdicts } from "./summary.ts";
import { survey } from "./survey.ts";
import { systemClock } from "./system-clock.ts";
import { createWorkshop } from "./workshop.ts";

/**
 * Tries whether an endpoint keeps the contract of a platform's document, and resolves with what it found. Reads only,
 * unless `mutate` is given; then whatever it makes is gone at the end, or named in `leftovers`. Rejects with
 * `RefusedRunError` where a safety rule forbids it, before anything is written; with `Unavailable` where there is no
 * organization to try it on; and with the signal's reason when stopped: after cleaning up.
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  checkHost(options.baseUrl, options.allowHosts);
  const random = seededRandom(options.randomSeed ?? 1);
  const journal = options.journal ?? createMemoryJournal(newRunId(random));
  try {
    return await runWith(journal, random, options);
  } finally {
    await journal.close();
  }
}

async function runWith(
  journal: Journal,
  random: () => number,
  options: ContractOptions,
): Promise<ContractReport> {
  const { platform, clock = systemClock, identities, mutate = false, signal } = options;
  const { randomSeed = 1, isEmulated = false, catalogue = wholeCatalogue } = options;
  const contract = readContract(platform, options.document ?? specDocuments[platform]);
  const schemas = schemaJudgeOf(contract.document);
  const budget = createBudget({ ...defaultBudgets, ...options.budgets }, clock);
  const vault = options.vault ?? createVault();
  vault.spare([...verdictOrder, ...contract.operations.keys(), ...catalogue.map(({ id }) => id)]);
  const tell = options.onEvent;
  const emit = (event: ContractEvent): void => tell?.(redactEvent(event, vault.redact));
  const secrets = createSecretBook((value) => vault.enter(value));
  const startedAt = clock.now();
  const target = new URL(options.baseUrl).origin;
  const about = {
    target,
    platform,
    runId: journal.runId,
    randomSeed,
    startedAt: new Date(startedAt).toISOString(),
  };
  let current = "SURVEY";

  const checks = catalogue.filter(({ id }) => options.only?.checks?.includes(id) ?? true);
  const passive = checks.filter((check) => check.kind === "passive");
  const closing = checks.filter((check) => check.kind === "closing");
  const active = checks.filter(
    (check): check is ActiveCheck => check.kind !== "passive" && check.kind !== "closing",
  );
  const official = options.official && createOfficialView(options.official);
  const lasting = { contract, schemas, secrets, isEmulated, official };
  const scene = (): Scene => ({ ...lasting, now: clock.now() });
  const recorder = createRunRecorder({ passive, scene, emit });
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
    pace: createPace(budget.limits.perMinute ?? Infinity, clock),
    leave: { mayWrite: mutate, isOurs: (clientId) => workshop?.isOurs(clientId) ?? false },
    signal,
    onExchange: (exchange) => recorder.record(exchange),
  });
  const client = clientOf(identities.owner);
  const readerClient = clientOf(identities.reader);
  const apiKey = apiKeyOf(identities);
  for (const each of [client?.clientSecret, readerClient?.clientSecret, apiKey?.privateKey])
    if (each !== undefined) secrets.enter(each);
  emit({ kind: "run", ...about, mayWrite: mutate, isEmulated });

  const end = ({ cleanup, leftovers }: Pick<ContractReport, "cleanup" | "leftovers">) => {
    emit({ kind: "cleanup", cleanup, leftovers });
    const results = recorder.results();
    const seconds = (clock.now() - startedAt) / 1000;
    const report: ContractReport = {
      schemaVersion: 1,
      ...about,
      summary: { ...countVerdicts(results), requests: budget.requests, seconds },
      results,
      cleanup,
      leftovers,
    };
    emit({ kind: "end", report });
    return redactReport(report, vault.redact);
  };
  let site: Site;
  try {
    site = await survey({
      contract,
      orgId: options.orgId,
      groupId: options.groupId,
      self: client?.clientId,
      foreign: options.foreign,
      send: (request) => exchanger.send(request, { checkId: current }),
    });
  } catch (error) {
    // Whoever cannot look around because of an answer that breaks its promise has found something all the same.
    const isFound = recorder.results().some(({ verdict }) => verdict === "violation");
    const isBlocked = error instanceof Inconclusive || error instanceof Unavailable;
    if (!isFound || !isBlocked) throw error;
    recorder.enter(current, { verdict: "inconclusive", case: "survey", message: error.message });
    return end(nothingWritten);
  }
  const send: Exchanger["send"] = (request, errand) => exchanger.send(request, errand);
  const workshop = createWorkshop({ site, journal, budget, send, checkId: () => current });
  if (mutate) {
    await askLeave({
      platform,
      baseUrl: options.baseUrl,
      isEmulated,
      now: startedAt,
      consent: options.consent,
      journal,
      site,
      send: (request) => send(request, { checkId: "CONSENT" }),
    });
  }
  const tidying = { workshop, site, runId: journal.runId, send, clock };
  const tidier = createTidier(tidying, { isLenient: budget.limits.accounts === Infinity });
  const has: Record<Need, boolean> = {
    mutate,
    reader: exchanger.has("reader"),
    "api-key": exchanger.has("api-key"),
    foreign: options.foreign !== undefined,
    client: client !== undefined,
    provoke: options.mayProvoke ?? false,
  };
  const means = {
    scenery: {
      platform,
      contract,
      schemas,
      secrets,
      site,
      client,
      readerClient,
      apiKey,
      clock,
      random,
      seed: randomSeed,
      cases: options.cases ?? 10,
      isEmulated,
      workshop,
    },
    exchanger,
    recorder,
    has,
    isWanted: (operationId: string) => options.only?.operations?.includes(operationId) ?? true,
  };
  let stopped: unknown;
  try {
    for (const [index, check] of active.entries()) {
      signal?.throwIfAborted();
      current = check.id;
      emit({ kind: "check", checkId: check.id, index, total: active.length });
      await runCheck(check, means);
      if (mutate) await tidier.afterCheck();
    }
  } catch (error) {
    stopped = error;
  }
  const { cleanup, leftovers, judgements } = mutate ? await closeRun(tidying) : nothingWritten;
  for (const judgement of judgements) recorder.enter("CLEANUP-VERIFIED", judgement);
  if (stopped === undefined) {
    for (const check of closing) {
      for (const judgement of check.judge(recorder.exchanges, scene()))
        recorder.enter(check.id, judgement);
    }
    for (const { checkId, judgement } of changedPoints(recorder.results(), options.ledger, about))
      recorder.enter(checkId, judgement);
  }
  const report = end({ cleanup, leftovers });
  if (stopped !== undefined) throw stopped as Error;
  return report;
}

function newRunId(random: () => number): string {
  return Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0");
}
