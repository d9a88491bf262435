/** What a list is sorted by. The first choice is the order in which it comes. */
export type SortDialog = { kind: "sort"; cursor: number; isDescending: boolean };
