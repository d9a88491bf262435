import type { Json } from "@purser/spec";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import type { CheckRequest, Errand } from "../exchange/exchanger.ts";
import type { Budget } from "./budget.ts";
import { Inconclusive, UnsafeWriteError } from "./interruptions.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { Site } from "./site.ts";

/** An account that the run made. */
export type MadeAccount = {
  clientId: string;
  /** The name it was made with. */
  name: string;
  /** Its first secret; undefined where the answer did not show one. */
  secret: { id: string; value: string } | undefined;
  /** The exchange that made it. */
  creation: Exchange;
};

export type Level = "organization" | "project";

/** What a new account is made with beside what the workshop fills in. */
export type NewAccount = {
  /** @default ORG_MEMBER, or GROUP_READ_ONLY in a project */
  roles?: readonly string[];
  /** Hours. @default 8, the shortest life there is */
  hours?: number;
  name?: string;
  description?: string;
};

export type Workshop = {
  /** Begins the name and the description of all accounts of this run. */
  readonly prefix: string;
  /** Returns the body that makes an account of its own: valid, and named so that it can be found again. */
  newBody(level: Level, account?: NewAccount): Record<string, Json>;
  /**
   * Makes an account. Rejects with `Inconclusive` where it is refused: that creation works is another check's business.
   */
  create(level: Level, account?: NewAccount): Promise<MadeAccount>;
  /**
   * Sends a creation that may be refused; what it makes all the same is known, and goes. The body must hold the mark that
   * `newBody` gave it, in its name or description: without one it is not sent (`UnsafeWriteError`).
   */
  attempt(
    level: Level,
    body: Json,
    more?: Pick<CheckRequest, "as" | "headers" | "params" | "isProvoked" | "query">,
  ): Promise<Exchange>;
  /** Says that an account is gone: a check deleted it itself. */
  forget(clientId: string): Promise<void>;
};

/** The workshop with what belongs to the run. */
export type WorkshopOwner = Workshop & {
  isOurs(clientId: string): boolean;
  /** Deletes what was made, the last first; returns what could not be seen to go. */
  cleanUp(): Promise<JournalEntry[]>;
  readonly made: number;
  readonly deleted: number;
};

export type WorkshopMeans = {
  site: Site;
  journal: Journal;
  budget: Budget;
  clock: { sleep(milliseconds: number): Promise<void> };
  send: (request: CheckRequest, errand: Errand) => Promise<Exchange>;
  /** The check that is being run. */
  checkId(): string;
};

/** Times that a deletion is tried, and milliseconds between two tries. */
const deletions = { tries: 5, pause: 2000 };

/** Returns the workshop of a run. */
export function createWorkshop(means: WorkshopMeans): WorkshopOwner {
  const { site, journal, budget, clock, send } = means;
  const prefix = `ct-${journal.runId}-`;
  const ours = new Set<string>();
  let marks = 0;
  let made = 0;
  let deleted = 0;

  const alive = (): JournalEntry[] => journal.entries().filter(({ state }) => state === "made");

  const remember = async (entry: JournalEntry, exchange: Exchange): Promise<void> => {
    const clientId = textOf(exchange.answer.json, "clientId") ?? bareClientId(exchange);
    const isMade = exchange.answer.status < 300;
    if (isMade) made++;
    if (clientId !== undefined && isMade) ours.add(clientId);
    await journal.write({ ...entry, state: isMade ? "made" : "refused", clientId });
  };

  const attempt: Workshop["attempt"] = async (level, body, more = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const mark = new RegExp(`${prefix}\\d+`).exec(text)?.[0];
    if (mark === undefined)
      throw new UnsafeWriteError("A creation without the mark of its run was not sent.");
    budget.checkAccounts(alive().length);
    const { orgId } = site;
    const groupId = level === "project" ? (more.params?.["groupId"] ?? projectOf(site)) : undefined;
    const entry: JournalEntry = { mark, orgId, groupId, state: "planned" };
    await journal.write(entry);
    const exchange = await send(
      {
        operationId: creationAt[level],
        params: groupId === undefined ? { orgId } : { groupId },
        ...more,
        body,
      },
      { checkId: means.checkId(), isPlanned: true },
    );
    await remember(entry, exchange);
    return exchange;
  };

  const newBody: Workshop["newBody"] = (level, account = {}) => {
    const mark = `${prefix}${++marks}`;
    const roles = account.roles ?? [level === "project" ? "GROUP_READ_ONLY" : "ORG_MEMBER"];
    return {
      name: account.name ?? mark,
      description: account.description ?? `${mark} made by a contract test`,
      roles: [...roles],
      secretExpiresAfterHours: account.hours ?? 8,
    };
  };

  return {
    prefix,
    newBody,
    attempt,
    get made() {
      return made;
    },
    get deleted() {
      return deleted;
    },
    isOurs: (clientId) =>
      ours.has(clientId) && !site.accounts.has(clientId) && clientId !== site.self,
    async create(level, account) {
      const body = newBody(level, account);
      const creation = await attempt(level, body);
      const { json, status } = creation.answer;
      const clientId = textOf(json, "clientId");
      if (status >= 300 || clientId === undefined)
        throw new Inconclusive(`No account could be made to try this on: ${status}.`);
      return { clientId, name: body["name"] as string, secret: firstSecret(creation), creation };
    },
    async forget(clientId) {
      const entry = journal.entries().find((each) => each.clientId === clientId);
      if (!entry || entry.state === "gone") return;
      deleted++;
      await journal.write({ ...entry, state: "gone" });
    },
    async cleanUp() {
      const left: JournalEntry[] = [];
      for (const entry of alive().toReversed()) {
        const isGone = await remove(entry);
        if (isGone) await this.forget(entry.clientId ?? "");
        else left.push(entry);
      }
      return left;
    },
  };

  async function remove({ clientId, orgId }: JournalEntry): Promise<boolean> {
    if (clientId === undefined) return false;
    const errand = { checkId: "CLEANUP", isCleaning: true };
    const request = { operationId: "deleteOrgServiceAccount", params: { orgId, clientId } };
    for (let tries = 0; tries < deletions.tries; tries++) {
      const status = await send({ ...request, isProvoked: true }, errand).then(
        ({ answer }) => answer.status,
        () => 0,
      );
      if (status < 300 && status > 0) return true;
      if (status === 404) return true;
      await clock.sleep(deletions.pause);
    }
    return false;
  }
}

const creationAt: Record<Level, string> = {
  organization: "createOrgServiceAccount",
  project: "createGroupServiceAccount",
};

function projectOf({ groupId }: Site): string {
  if (groupId === undefined) throw new Inconclusive("No project is known to make an account in.");
  return groupId;
}

/** An ID in an answer of another shape than documented: even then what was made must go. */
function bareClientId({ answer }: Exchange): string | undefined {
  return /mdb_sa_id_[a-fA-F\d]{24}/.exec(answer.text)?.[0];
}

function firstSecret({ answer }: Exchange): MadeAccount["secret"] {
  const secrets = (answer.json as { secrets?: unknown } | undefined)?.secrets;
  const [first] = Array.isArray(secrets) ? (secrets as Json[]) : [];
  const id = textOf(first, "id");
  const value = textOf(first, "secret");
  return id === undefined || value === undefined ? undefined : { id, value };
}
