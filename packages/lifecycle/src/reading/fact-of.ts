import type { CallOptions } from "@purser/core";
import { toCause, unreadable, type Fact } from "@purser/inventory";
import type { Scene } from "../plan/scene.ts";

/** Reads something. What fails becomes a fact that says why; only the person's stop is thrown. */
export async function factOf<T>(
  { signal }: Pick<Scene, "signal">,
  operationId: string,
  read: (options: CallOptions) => PromiseLike<T>,
): Promise<Fact<T>> {
  try {
    return { state: "ok", value: await read({ ...(signal && { signal }) }) };
  } catch (error) {
    signal?.throwIfAborted();
    return unreadable(toCause(error, operationId));
  }
}
