import type { CallOptions } from "../fetch/call.ts";

/** The options of a call with what is left of its deadline after so many milliseconds. */
export function withDeadlineLeft<Options extends CallOptions>(
  options: Options,
  elapsed: number,
): Options {
  const { deadline } = options;
  return deadline === undefined ? options : { ...options, deadline: deadline - elapsed };
}

/** Whether a call's deadline has passed after so many milliseconds: then it is not sent again. */
export function isDeadlineOver({ deadline }: CallOptions, elapsed: number): boolean {
  return deadline !== undefined && elapsed >= deadline;
}
