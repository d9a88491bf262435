import type { Situation } from "./situation.ts";

export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** What to do about one problem; without `nextStep` it is what the client says. Pure. */
export type Remedy = (problem: { facts: Facts; situation: Situation }) => {
  nextStep?: string;
  commands?: readonly string[];
};
