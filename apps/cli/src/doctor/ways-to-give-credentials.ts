import type { Io } from "../io.ts";

/** Names that other tools of the platforms use, by those that count here. */
const lookalikes: Readonly<Record<string, string>> = {
  MONGODB_ATLAS_PUBLIC_KEY: "MONGODB_ATLAS_PUBLIC_API_KEY",
  MONGODB_ATLAS_PRIVATE_KEY: "MONGODB_ATLAS_PRIVATE_API_KEY",
  MCLI_PUBLIC_API_KEY: "MONGODB_ATLAS_PUBLIC_API_KEY",
  MCLI_PRIVATE_API_KEY: "MONGODB_ATLAS_PRIVATE_API_KEY",
  ATLAS_CLIENT_ID: "MONGODB_ATLAS_CLIENT_ID",
  ATLAS_CLIENT_SECRET: "MONGODB_ATLAS_CLIENT_SECRET",
  MONGODB_CLIENT_ID: "MONGODB_ATLAS_CLIENT_ID",
  MONGODB_CLIENT_SECRET: "MONGODB_ATLAS_CLIENT_SECRET",
};

/** Returns how to give credentials, as commands to type; and names that are set and mean nothing here. */
export function waysToGiveCredentials(env: Io["env"]): string[] {
  const mistaken = Object.entries(lookalikes).filter(([name]) => (env[name] ?? "") !== "");
  return [
    ...mistaken.map(([name, right]) => `${name} is set, which Purser does not read: ${right} is.`),
    "",
    "A service account (the role Organization Read Only is enough to look):",
    "  export MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_…",
    "  read -rs MONGODB_ATLAS_CLIENT_SECRET && export MONGODB_ATLAS_CLIENT_SECRET",
    "An API key:",
    "  export MONGODB_ATLAS_PUBLIC_API_KEY=…",
    "  read -rs MONGODB_ATLAS_PRIVATE_API_KEY && export MONGODB_ATLAS_PRIVATE_API_KEY",
    "A profile, which keeps them:",
    "  purser profile add NAME",
    "Then once more:",
    "  purser doctor",
    "Without any, on demo organizations:",
    "  purser doctor --demo",
  ];
}
