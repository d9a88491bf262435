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
   * `newBody` gave it, in its name or description: without one it is not sent (`UnsafeWriteError`). Only an empty body needs
   * none.
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
  /** Accounts that are known to be made and not known to be gone, in the order of their making. */
  alive(): JournalEntry[];
  /** Creations of which nobody knows what became of them. */
  pending(): JournalEntry[];
  /** Takes an account for the run's own that it was found to have made: a creation's answer was lost, or made two. */
  adopt(clientId: string, mark: string): Promise<void>;
  /** Says that nothing became of a creation. */
  dismiss(entry: JournalEntry): Promise<void>;
  /** From now on nothing is made any more, and why. */
  shut(reason: string): void;
  readonly made: number;
  readonly deleted: number;
};

export type WorkshopMeans = {
  site: Site;
  journal: Journal;
  budget: Budget;
  send: (request: CheckRequest, errand: Errand) => Promise<Exchange>;
  /** The check that is being run. */
  checkId(): string;
};

/** Returns the workshop of a run. */
export function createWorkshop(means: WorkshopMeans): WorkshopOwner {
  const { site, journal, budget, send } = means;
  const prefix = `ct-${journal.runId}-`;
  const ours = new Set<string>();
  let marks = 0;
  let made = 0;
  let deleted = 0;
  let shutBy: string | undefined;

  const alive = (): JournalEntry[] => journal.entries().filter(({ state }) => state === "made");

  const pending = (): JournalEntry[] =>
    journal.entries().filter(({ state }) => state === "planned");

  const entriesOf = (mark: string): JournalEntry[] =>
    journal.entries().filter((each) => each.mark === mark || each.mark.startsWith(`${mark}/`));

  /** Two accounts of one mark are two entries: of a body that was sent twice, or a creation that made two. */
  const freeMark = (mark: string): string => {
    const { length } = entriesOf(mark);
    return length === 0 ? mark : `${mark}/${length + 1}`;
  };

  const remember = async (entry: JournalEntry, exchange: Exchange): Promise<void> => {
    const clientId = textOf(exchange.answer.json, "clientId") ?? bareClientId(exchange);
    const { status } = exchange.answer;
    const isMade = status < 300;
    // Whoever failed may have made it all the same, and whoever made it may not say what: it is looked for.
    if (status >= 500 || (isMade && clientId === undefined)) return;
    if (isMade) made++;
    if (clientId !== undefined && isMade) ours.add(clientId);
    await journal.write({ ...entry, state: isMade ? "made" : "refused", clientId });
  };

  const attempt: Workshop["attempt"] = async (level, body, more = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    // An empty body holds no mark and nothing that an account could be made of. It is written down as planned all the same;
    // what it made would be known by its answer, and by the list that is compared afterwards.
    const mark =
      text.trim() === "" ? `${prefix}${++marks}` : new RegExp(`${prefix}\\d+`).exec(text)?.[0];
    if (mark === undefined)
      throw new UnsafeWriteError("A creation without the mark of its run was not sent.");
    if (shutBy !== undefined) throw new Inconclusive(shutBy);
    budget.checkAccounts(alive().length + pending().length);
    const { orgId } = site;
    const groupId = level === "project" ? (more.params?.["groupId"] ?? projectOf(site)) : undefined;
    const entry: JournalEntry = { mark: freeMark(mark), orgId, groupId, state: "planned" };
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
    alive,
    pending,
    async adopt(clientId, mark) {
      const { orgId } = site;
      const entry = entriesOf(mark).find(({ state }) => state === "planned");
      made++;
      ours.add(clientId);
      const own = entry ?? { mark: freeMark(mark), orgId };
      await journal.write({ ...own, state: "made", clientId });
    },
    dismiss: (entry) => journal.write({ ...entry, state: "refused" }),
    shut(reason) {
      shutBy = reason;
    },
    get made() {
      return made;
    },
    get deleted() {
      return deleted;
    },
    isOurs: (clientId) =>
      [clientId, ...tooLong(clientId)].some((each) => ours.has(each)) &&
      !site.accounts.has(clientId) &&
      clientId !== site.self,
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
  };
}

const creationAt: Record<Level, string> = {
  organization: "createOrgServiceAccount",
  project: "createGroupServiceAccount",
};

function projectOf({ groupId }: Site): string {
  if (groupId === undefined) throw new Inconclusive("No project is known to make an account in.");
  return groupId;
}

/**
 * What an ID is without its last digit. IDs have one length: one of the run's own with a digit too many names nobody, and a
 * check may ask what a write does with it.
 */
function tooLong(clientId: string): string[] {
  return /^mdb_sa_id_[a-fA-F\d]{25}$/.test(clientId) ? [clientId.slice(0, -1)] : [];
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
