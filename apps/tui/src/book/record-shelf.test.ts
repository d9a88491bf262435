import type { AccountRecord } from "@purser/inventory";
import { array, assert, constantFrom, nat, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { createRecordShelf, type StoredAccounts } from "./record-shelf.ts";

function accounts(organization: number, count: number): AccountRecord[] {
  return Array.from(
    { length: count },
    (_, index) => ({ record: "account", name: `${organization}/${index}` }) as AccountRecord,
  );
}

test("gives every record back, whatever was stored, looked at and dropped in between", () => {
  const step = tuple(constantFrom("store", "look", "drop"), nat(9), nat(6));
  assert(
    property(array(step, { maxLength: 40 }), (steps) => {
      const shelf = createRecordShelf(8);
      const stored: { at: number; count: number; shelved: StoredAccounts }[] = [];
      for (const [what, which, size] of steps) {
        const one = stored[which % Math.max(1, stored.length)];
        if (what === "store") {
          const count = size + 1;
          const at = stored.length;
          stored.push({ at, count, shelved: shelf.store(accounts(at, count)) });
        } else if (what === "drop") one?.shelved.drop();
        else if (one !== undefined) {
          expect(one.shelved.all()).toEqual(accounts(one.at, one.count));
        }
      }
      for (const { at, count, shelved } of stored) {
        expect(shelved.at(count - 1).name).toBe(`${at}/${count - 1}`);
      }
    }),
  );
});
