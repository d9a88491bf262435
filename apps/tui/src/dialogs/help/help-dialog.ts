/** Every action that can be done here, narrowed as one types. */
export type HelpDialog = { kind: "help"; query: string; cursor: number };
