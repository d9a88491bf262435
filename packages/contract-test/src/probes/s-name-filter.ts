import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";
import { plainRead, readable, skipped, unreadable } from "./plain-reads.ts";

/** Lists that can be asked for a name. */
const filtered = ["listOrgs", "getOrgGroups"];

/** No organization and no project is called that. */
const nobody = "no such name 7f3a9c";

/** A name that is asked for and ignored lets a script change whatever comes first. */
export const sNameFilter: ActiveCheck = {
  id: "S-NAME-FILTER",
  kind: "probe",
  summary: "A list that is asked for a name holds what is called that, and nothing else.",
  operations: () => filtered,
  async *run(stage) {
    yield* unreadable(stage);
    const isAtlas = stage.platform === "atlas";
    for (const { operationId, parameters } of readable(stage)) {
      const pointer = parameters.find(({ name }) => name === "name")?.pointer;
      const name = textOf(resultsOf(await plainRead(stage, operationId))?.[0], "name");
      const ask = (wanted: string): Promise<Exchange> =>
        stage.read(operationId, { query: { name: wanted } });
      const about = { operationId, pointer };
      yield { ...judgeNobody(await ask(nobody)), ...about };
      if (name === undefined) {
        yield skipped(operationId, "The list holds nothing with a name.");
        continue;
      }
      yield { ...judgeName(await ask(name), name, isAtlas), ...about };
      const upper = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
      // On Cloud Manager case is documented not to count; for Atlas nothing is said.
      const inCase = holds(await ask(upper), name);
      yield { ...judgeOther("in another case", inCase, isAtlas ? undefined : true), ...about };
      if (name.length < 2) continue;
      const isPrefix = holds(await ask(name.slice(0, -1)), name);
      const expected = isAtlas || operationId === "listOrgs" ? isAtlas : undefined;
      yield { ...judgeOther("by its beginning", isPrefix, expected), ...about };
    }
  },
};

function judgeNobody(exchange: Exchange): Judgement {
  const found = resultsOf(exchange);
  const isRight = exchange.answer.status === 200 && found?.length === 0;
  return {
    verdict: isRight ? "pass" : "violation",
    case: "a name of nothing",
    message: isRight ? "Nothing is listed." : "Something is listed all the same.",
    expected: "0 items",
    actual: `${found?.length ?? "no"} items`,
  };
}

function judgeName(exchange: Exchange, name: string, isPrefix: boolean): Judgement {
  const fits = (item: Json): boolean => {
    const given = (textOf(item, "name") ?? "").toLowerCase();
    return isPrefix ? given.startsWith(name.toLowerCase()) : given === name.toLowerCase();
  };
  // The page of projects calls it a prefix, its example excludes what only begins so.
  const others = (resultsOf(exchange) ?? []).filter((item) => !fits(item)).length;
  const isThere = holds(exchange, name);
  const isRight = isThere && others === 0;
  const wrong = isThere ? `${others} others are listed.` : "It is not listed.";
  return {
    verdict: isRight ? "pass" : "violation",
    case: "a name that is there",
    message: isRight ? "It is listed, and nothing else." : wrong,
  };
}

/** `expected`: whether it is documented to be found; undefined where that is open. */
function judgeOther(name: string, isFound: boolean, expected: boolean | undefined): Judgement {
  const known: Verdict = isFound === expected ? "pass" : "violation";
  return {
    verdict: expected === undefined ? "observed" : known,
    case: `a name ${name}`,
    message: isFound ? `A name is found ${name}.` : `A name is not found ${name}.`,
  };
}

function holds(exchange: Exchange, name: string): boolean {
  return (resultsOf(exchange) ?? []).some((item) => textOf(item, "name") === name);
}
