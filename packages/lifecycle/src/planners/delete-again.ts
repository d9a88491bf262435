import type { CallOptions } from "@purser/core";
import { settleWrite } from "../plan/settle-write.ts";
import type { Scene } from "../plan/scene.ts";
import { isGone } from "../reading/is-gone.ts";

export type Deletion = {
  operationId: string;
  send: () => PromiseLike<void>;
  /** Reads what is to be deleted, or whether it is gone. */
  isDone: (options: CallOptions) => Promise<boolean>;
};

/**
 * Deletes what was just created; resolves with the error if it is still there or may be. What is gone already is fine, and
 * after a lost answer reading again tells.
 */
export async function deleteAgain(
  { clock }: Scene,
  { operationId, send, isDone }: Deletion,
): Promise<{ error: unknown } | undefined> {
  try {
    await isGone(send());
    return undefined;
  } catch (error) {
    const settled = await settleWrite({ operationId, error, clock, isDone });
    return settled === "took-effect" ? undefined : { error };
  }
}
