import type { Json } from "@purser/spec";
import { expect, it } from "vitest";
import { exchangeOf, judgedBy, sceneOf } from "../../test/exchange-of.ts";
import { closingChecks } from "./closing-checks.ts";
import { passiveChecks } from "./passive-checks.ts";

const odd: readonly Json[] = [
  "",
  "<html>",
  null,
  0,
  [],
  [null, [1]],
  { results: null },
  { results: [null, 1, "x", [], { secrets: {} }, { secrets: [null, { id: 1 }] }], links: {} },
  { status: {}, content: null },
  { error: [], errorCode: 1, reason: {} },
];

it.each(odd.map((body) => [JSON.stringify(body), body] as const))(
  "takes %s for an answer",
  (_, body) => {
    for (const platform of ["atlas", "cloud-manager"] as const) {
      const scene = sceneOf(platform, { isEmulated: true });
      const exchanges = [...scene.contract.operations.values()].flatMap(
        ({ operationId, path, method }) =>
          [200, 204, 401, 404, 429, 500].map((status) =>
            exchangeOf({
              operationId,
              method,
              url: `https://emulator.invalid${path}?envelope=true&itemsPerPage=x`,
              status,
              body,
            }),
          ),
      );
      for (const exchange of exchanges)
        for (const check of passiveChecks)
          expect(() => judgedBy(check, exchange, scene)).not.toThrow();
      for (const check of closingChecks)
        expect(() => [...check.judge(exchanges, scene)]).not.toThrow();
    }
  },
);
