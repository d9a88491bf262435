/** The filters that were saved. */
export type FiltersDialog = { kind: "filters"; cursor: number };
