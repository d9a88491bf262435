/** What a process of Purser says with its exit code: one table for every command. */
export const exitCode = {
  done: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  leftBehind: 4,
  unsafe: 5,
  inconclusive: 6,
  refused: 7,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** From the one that hides all others to the one that any other hides. */
const precedence: readonly ExitCode[] = [130, 70, 2, 4, 5, 3, 7, 1, 6, 0];

/** Returns the exit code that stands for several outcomes of one run; 0 for none. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  return precedence.find((code) => codes.includes(code)) ?? exitCode.done;
}
