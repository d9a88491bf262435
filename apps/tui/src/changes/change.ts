/** What a person wants changed, as data: no secret is in it, and no plan has been made yet. */
export type Change = { orgId: string } & (
  | {
      kind: "create-account";
      name: string;
      description: string;
      roles: readonly string[];
      /** Through this project, with its roles there, instead of in the organization. */
      projectId?: string;
      hours: number;
      /** Where the secret goes: a sink as the command line names it, or `screen`. */
      to: string;
    }
  | { kind: "create-secret"; clientId: string; hours: number; to: string; isSelf: boolean }
  | { kind: "rotate"; clientId: string; hours: number; to: string; isSelf: boolean }
  | {
      kind: "update";
      clientId: string;
      name?: string;
      description?: string;
      roles?: readonly string[];
      projectId?: string;
    }
  | { kind: "delete-account"; clientId: string }
  | { kind: "delete-secret"; clientId: string; secretId: string; projectId?: string }
  | { kind: "assign"; clientId: string; projectId: string; roles: readonly string[] }
  | { kind: "unassign"; clientId: string; projectId: string }
  | { kind: "add-addresses"; clientId: string; addresses: readonly string[]; projectId?: string }
  | { kind: "remove-addresses"; clientId: string; addresses: readonly string[]; projectId?: string }
);

/** The sink that is the browser itself: it shows a secret once. */
export const screenSink = "screen";
