import { textOf, type Exchange } from "../exchange/exchange.ts";
import { judged } from "../verdicts/judged.ts";
import { listAll } from "../lifecycle/reading.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";

/** A creation that was refused. An empty body bears no mark: what it made would be an account that nobody knows. */
export type RefusedCreation = { operationId: string; exchange: Exchange };

/** Returns whether creations that were refused left an account behind: one that bears the mark of one of them. */
export async function* leftBehind(
  stage: Stage,
  refused: readonly RefusedCreation[],
): AsyncIterable<Judgement> {
  if (refused.length === 0) return;
  const { site, workshop } = stage;
  const { items, evidence } = await listAll(stage, "listOrgServiceAccounts", {
    orgId: site.orgId,
  });
  const mark = new RegExp(`${workshop.prefix}\\d+`);
  const nameless = refused.filter(({ exchange }) => !mark.test(exchange.request.body ?? ""));
  const strange = items.filter(
    (each) =>
      !site.accounts.has(textOf(each, "clientId") ?? "") &&
      !mark.test(`${textOf(each, "name")} ${textOf(each, "description")}`),
  );
  const listed = new Set(
    items.flatMap((each) =>
      [textOf(each, "name"), textOf(each, "description")].flatMap(
        (text) => mark.exec(text ?? "")?.[0] ?? [],
      ),
    ),
  );
  for (const operationId of new Set(refused.map((each) => each.operationId))) {
    const own = refused.filter((each) => each.operationId === operationId);
    const left = own.filter(({ exchange }) =>
      listed.has(mark.exec(exchange.request.body ?? "")?.[0] ?? ""),
    );
    yield judged(left.length === 0, {
      operationId,
      case: "nothing made",
      kept: "Nothing was made of what was refused.",
      broken: `${left.length} of ${own.length} creations that were refused are listed all the same.`,
      evidence: [...left.map(({ exchange }) => exchange.number), ...evidence],
    });
  }
  for (const { operationId, exchange } of nameless) {
    yield judged(strange.length === 0, {
      operationId,
      case: "nothing made of nothing",
      kept: "No account is listed that nobody knows.",
      broken: `${strange.length} accounts are listed that neither were there nor bear the run's mark.`,
      // Somebody else may have made them.
      verdict: stage.isEmulated ? "violation" : "inconclusive",
      evidence: [exchange.number, ...evidence],
    });
  }
}
