import { UsageError } from "../errors/usage-error.ts";

/** What `--platform` can name: the government cloud is Atlas at another host. */
export type PlatformName = "atlas" | "cloud-manager" | "gov";

export const platformNames: readonly PlatformName[] = ["atlas", "cloud-manager", "gov"];

export function parsePlatform(text: string): PlatformName {
  const name = platformNames.find((candidate) => candidate === text);
  if (name !== undefined) return name;
  throw new UsageError(
    `--platform "${text}" is not a platform.`,
    "The platforms are atlas, cloud-manager and gov.",
  );
}
