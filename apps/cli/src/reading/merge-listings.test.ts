import { expect, test } from "vitest";
import { DeniedError } from "../errors/denied-error.ts";
import { mergeListings } from "./merge-listings.ts";
import type { OrganizationListing } from "./organization-listing.ts";

const failure = new DeniedError("Listing failed.", "Ask.");
const platform = "atlas";
const merge = (...listings: OrganizationListing<string>[]) =>
  mergeListings(listings, (item) => item);

test("keeps organizations apart, in the order that they came in", () => {
  const listings = [
    { platform, id: "b", name: "B", items: ["x"] },
    { platform, id: "a", name: "A", items: ["x"] },
  ] as const;
  expect(merge(...listings.map((one) => ({ ...one, items: [...one.items] })))).toEqual(listings);
});

test("puts together what two connections see of one organization, each item once", () => {
  const one = { platform, id: "a", name: "A", items: ["x", "y"] } as const;
  const other = { platform, id: "a", name: "A", items: ["y", "z"] } as const;
  expect(merge({ ...one, items: [...one.items] }, { ...other, items: [...other.items] })).toEqual([
    { platform, id: "a", name: "A", items: ["x", "y", "z"] },
  ]);
});

test.each([true, false])("is complete as soon as one of them is (the first: %s)", (isFirst) => {
  const whole: OrganizationListing<string> = { platform, id: "a", name: "A", items: ["x"] };
  const denied: OrganizationListing<string> = { platform, id: "a", items: ["y"], failure };
  const [merged, ...others] = isFirst ? merge(whole, denied) : merge(denied, whole);
  expect(merged).toEqual({ platform, id: "a", name: "A", items: ["x", "y"] });
  expect(others).toEqual([]);
});

test("keeps a failure that both have, and each failure to find any organization", () => {
  const denied: OrganizationListing<string> = { platform, id: "a", items: [], failure };
  const lost: OrganizationListing<string> = { platform, items: [], failure };
  expect(merge(denied, denied, lost, lost)).toEqual([denied, lost, lost]);
});
