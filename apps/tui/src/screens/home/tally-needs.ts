import type { OrganizationRow } from "../../book/rows.ts";
import { parseFilter } from "../../filter/parse-filter.ts";
import type { World } from "../../state/world.ts";
import { accountsScreen } from "../accounts.ts";
import { needs } from "./needs.ts";

/** How many there are, and the names of the first of them. */
export type Tally = { count: number; names: readonly string[] };

/** What an organization, or all of them, have to look at. */
export type Tallies = {
  /** In the order of the needs. */
  needs: readonly Tally[];
  /** Secrets that have not ended. */
  ends: number;
};

/** Names that a line keeps: more than any screen shows. */
const mostNames = 100;

const made = new WeakMap<OrganizationRow, { minute: number; tallies: Tallies }>();

/**
 * Returns what all organizations have to look at. Those of which nothing changed are not gone through again: pages come in
 * for one of hundreds, and a person waits for the next key.
 */
export function tallyNeeds(world: World): Tallies {
  const minute = Math.floor(world.now / 60_000);
  const all = world.book.organizations.map((row) => {
    const known = made.get(row);
    if (known?.minute === minute) return known.tallies;
    const tallies = tallyOrganization(row, world);
    made.set(row, { minute, tallies });
    return tallies;
  });
  return {
    needs: needs.map((_, index) => join(all.map((one) => one.needs[index] ?? none))),
    ends: all.reduce((sum, { ends }) => sum + ends, 0),
  };
}

const none: Tally = { count: 0, names: [] };

function join(tallies: readonly Tally[]): Tally {
  return {
    count: tallies.reduce((sum, { count }) => sum + count, 0),
    names: tallies.flatMap(({ names }) => names).slice(0, mostNames),
  };
}

const filters = needs.map(({ filter }) => parseFilter(filter, accountsScreen.fields));

function tallyOrganization({ orgId }: OrganizationRow, world: World): Tallies {
  const accounts = world.book.accounts({ orgId });
  let ends = 0;
  for (const { expiries } of accounts) {
    for (const expiresAt of expiries) if (expiresAt > world.now) ends++;
  }
  return {
    needs: filters.map((parsed) => {
      if (parsed.state !== "ok") return none;
      const rows = accounts.filter((row) => parsed.matches(row, world));
      return { count: rows.length, names: rows.slice(0, mostNames).map(({ name }) => name) };
    }),
    ends,
  };
}
