import type { Platform } from "@purser/spec";
import type { World } from "../state/world.ts";
import type { Credential } from "./credential.ts";

/** What an emulator starts with. The two lists are made when they are first asked for. */
export type StartingPoint = {
  world: World;
  organizations(): { id: string; name: string; platform: Platform }[];
  credentials(): readonly Credential[];
};
