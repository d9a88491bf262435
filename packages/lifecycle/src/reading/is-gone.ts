import { NotFoundError } from "@purser/core";

/** Whether a reading finds nothing there any more. */
export async function isGone(reading: PromiseLike<unknown>): Promise<boolean> {
  try {
    await reading;
    return false;
  } catch (error) {
    if (error instanceof NotFoundError) return true;
    throw error;
  }
}
