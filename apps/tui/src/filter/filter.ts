/** A filter as it is typed, and the last version of it that meant something. */
export type Filter = {
  text: string;
  /** The last text that could be read: what the list shows. */
  valid: string;
};

export const noFilter: Filter = { text: "", valid: "" };
