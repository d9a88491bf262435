import { expect, test } from "vitest";
import { pages } from "./pages.ts";
import type { Session } from "./session.ts";

type Page = { results?: unknown; totalCount?: number; links?: unknown };

/** Answers page after page, and keeps the queries. */
function sessionOf(answers: readonly Page[]): { session: Session; queries: unknown[] } {
  const queries: unknown[] = [];
  const session: Session = {
    get: async (_operationId, { query }) => ({ ...answers[queries.push(query) - 1] }),
    close: async () => undefined,
  };
  return { session, queries };
}

const full = Array.from({ length: 500 }, (_, id) => ({ id }));

async function collect(session: Session): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of pages(session, "listOrgs", { attempt: "Listing" })) items.push(item);
  return items;
}

test("stops after a short page, whatever the total says", async () => {
  const { session, queries } = sessionOf([
    { results: full, totalCount: 3 },
    { results: [{ id: 500 }], totalCount: 9000 },
  ]);
  expect(await collect(session)).toHaveLength(501);
  expect(queries).toEqual([
    { pageNum: "1", itemsPerPage: "500" },
    { pageNum: "2", itemsPerPage: "500" },
  ]);
});

test("asks once more after a full page", async () => {
  const { session, queries } = sessionOf([{ results: full }, { results: [] }]);
  expect(await collect(session)).toHaveLength(500);
  expect(queries).toHaveLength(2);
});

test("goes on where a service makes its pages shorter but links to the next", async () => {
  const links = [{ rel: "self" }, { rel: "next", href: "…" }];
  const { session } = sessionOf([{ results: [{ id: 1 }], links }, { results: [{ id: 2 }] }]);
  expect(await collect(session)).toEqual([{ id: 1 }, { id: 2 }]);
});

test.each([[{}], [{ results: "none" }], [{ results: [1] }]])(
  "takes %j for no list, not for an empty one",
  async (page) => {
    const { session } = sessionOf([page]);
    await expect(collect(session)).rejects.toMatchObject({ code: "unexpected-answer" });
  },
);

test("does not follow a service that repeats itself for ever", async () => {
  const session: Session = {
    get: async () => ({ results: full }),
    close: async () => undefined,
  };
  await expect(collect(session)).rejects.toThrow("does not end after 200 pages");
});
