import { array, assert, integer, nat, property } from "fast-check";
import { expect, it } from "vitest";
import type { AccountRecord } from "@purser/inventory";
import { createRecordShelf } from "./record-shelf.ts";

function account(clientId: string): AccountRecord {
  return {
    record: "account",
    orgId: "o",
    clientId,
    name: `${clientId} ü 漢`,
    description: "",
    createdAt: "2026-01-01T00:00:00Z",
    roles: [],
    systemManaged: { state: "ok", value: false },
    secrets: [],
    assignments: { state: "ok", value: [] },
    accessList: { state: "ok", value: [] },
  };
}

it("gives every record back as it was, however many are open", () => {
  assert(
    property(
      array(integer({ min: 0, max: 5 }), { maxLength: 8 }),
      integer({ min: 0, max: 12 }),
      array(nat({ max: 7 }), { maxLength: 20 }),
      (sizes, mostOpen, looks) => {
        const shelf = createRecordShelf(mostOpen);
        const blocks = sizes.map((size, block) =>
          Array.from({ length: size }, (_, index) => account(`${block}-${index}`)),
        );
        const stored = blocks.map((block) => shelf.store(block));
        for (const look of looks) {
          expect(stored[look]?.all()).toEqual(look < blocks.length ? blocks[look] : undefined);
        }
        expect(stored.map((one) => one.all())).toEqual(blocks);
      },
    ),
  );
});

it("keeps what was looked at last as it is, and packs the rest", () => {
  const shelf = createRecordShelf(2);
  const [one, other] = [[account("a"), account("b")], [account("c")]];
  const first = shelf.store(one);
  const second = shelf.store(other);
  expect(second.at(0)).toBe(other[0]);
  expect(first.at(1)).not.toBe(one[1]);
  expect(first.at(1)).toEqual(one[1]);
  expect(first.at(1)).toBe(first.at(1));
});

it("has no account that is not there", () => {
  expect(() => createRecordShelf().store([]).at(0)).toThrow(RangeError);
});
