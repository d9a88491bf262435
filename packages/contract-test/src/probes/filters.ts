import type { Json } from "@purser/spec";
import { memberOf, resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { Site } from "../run/site.ts";
import { keyOf } from "./page-walk.ts";

/** A query parameter with a value that it is documented to take, and what its answer must be like. */
export type Filter = {
  operationId: string;
  parameter: string;
  /** From what a plain reading showed; undefined where that holds nothing to ask for. */
  valueFrom: (items: readonly Json[], site: Site) => string | undefined;
  /** Whether the items of the answer are as asked for; `before` are those of the plain reading. */
  holds: (items: readonly Json[], value: string, before: readonly Json[]) => boolean;
};

const isSubset = (some: readonly Json[], all: readonly Json[]): boolean => {
  const keys = new Set(all.map(keyOf));
  return some.every((each) => keys.has(keyOf(each)));
};

const created = (item: Json | undefined): string | undefined => textOf(item, "created");

/** Lists with parameters beside paging. Source: the operations' own pages. */
export const filters: readonly Filter[] = [
  ...["listOrgServiceAccounts", "listGroupServiceAccounts"].map((operationId): Filter => ({
    operationId,
    parameter: "includeSystemManaged",
    valueFrom: () => "true",
    holds: (items, _, before) => isSubset(before, items),
  })),
  {
    operationId: "listOrgEvents",
    parameter: "eventType",
    valueFrom: (items) => textOf(items[0], "eventTypeName"),
    holds: (items, value) =>
      items.length > 0 && items.every((each) => textOf(each, "eventTypeName") === value),
  },
  {
    operationId: "listOrgEvents",
    parameter: "minDate",
    valueFrom: (items) => middle(items.flatMap((each) => created(each) ?? [])),
    holds: (items, value) =>
      items.every((each) => Date.parse(created(each) ?? "") >= Date.parse(value)),
  },
  {
    operationId: "listOrgEvents",
    parameter: "maxDate",
    valueFrom: (items) => middle(items.flatMap((each) => created(each) ?? [])),
    holds: (items, value) =>
      items.every((each) => Date.parse(created(each) ?? "") <= Date.parse(value)),
  },
  {
    operationId: "listOrgEvents",
    parameter: "includeRaw",
    valueFrom: () => "true",
    holds: (items) => items.every((each) => typeof memberOf(each, "raw") === "object"),
  },
  {
    operationId: "listRateLimits",
    parameter: "name",
    valueFrom: (items) => textOf(items[0], "endpointSetName"),
    holds: (items, value) =>
      items.length > 0 && items.every((each) => textOf(each, "endpointSetName") === value),
  },
  {
    operationId: "listRateLimits",
    parameter: "endpointPath",
    valueFrom: (items) => pathsOf(items[0])[0],
    holds: (items, value) =>
      items.length > 0 && items.every((each) => pathsOf(each).includes(value)),
  },
  {
    operationId: "listRateLimits",
    parameter: "orgId",
    valueFrom: (_, { orgId }) => orgId,
    holds: (items) => items.every((each) => memberOf(each, "capacity") !== undefined),
  },
  {
    operationId: "listRateLimits",
    parameter: "groupId",
    valueFrom: (_, { groupId }) => groupId,
    holds: (items) => items.every((each) => memberOf(each, "capacity") !== undefined),
  },
];

/** Returns the items of an answer that is a list; none of any other. */
export function itemsOf(exchange: Exchange): readonly Json[] {
  return resultsOf(exchange) ?? [];
}

function pathsOf(item: Json | undefined): string[] {
  const endpoints = memberOf(item, "endpoints");
  return Array.isArray(endpoints) ? endpoints.flatMap((each) => textOf(each, "path") ?? []) : [];
}

function middle(instants: readonly string[]): string | undefined {
  return instants.toSorted()[Math.floor(instants.length / 2)];
}
