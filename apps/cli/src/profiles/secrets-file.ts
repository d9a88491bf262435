import { Secret } from "@purser/core";
import { stringify } from "smol-toml";
import { lineOfKey } from "./line-of-key.ts";
import { isTable, parseToml } from "./parse-toml.ts";
import { credentialName } from "./profile.ts";
import type { ProfileFolder } from "./profile-folder.ts";
import { ProfilesFileError } from "./profiles-file-error.ts";
import type { SecretStore } from "./secret-store.ts";

const heading =
  "# Secrets of Purser's profiles, for want of a keychain. Keep this file to yourself.\n";

type Secrets = Map<string, Map<string, Secret>>;

/** Returns a store in a file of mode 0600, a table for each profile. What is there twice, or is no text, is refused with its line. */
export function createSecretsFile(folder: ProfileFolder): SecretStore {
  const read = async (): Promise<Secrets> => {
    const text = await folder.read(folder.secretsFile);
    return text === undefined ? new Map() : textToSecrets(text, folder.secretsFile);
  };
  return {
    get: async (key) => (await read()).get(key.name)?.get(credentialName(key)),
    async set(key, secret) {
      const secrets = await read();
      const own = secrets.get(key.name) ?? new Map<string, Secret>();
      secrets.set(key.name, own.set(credentialName(key), secret));
      await folder.write(folder.secretsFile, secretsToText(secrets));
    },
    async delete(key) {
      const secrets = await read();
      const own = secrets.get(key.name);
      if (!own?.delete(credentialName(key))) return;
      if (own.size === 0) secrets.delete(key.name);
      await folder.write(folder.secretsFile, secretsToText(secrets));
    },
  };
}

function textToSecrets(text: string, file: string): Secrets {
  const secrets: Secrets = new Map();
  for (const [name, table] of Object.entries(parseToml(text, file))) {
    if (!isTable(table)) throw strange(text, file, [], name);
    const own = new Map<string, Secret>();
    for (const [key, value] of Object.entries(table)) {
      if (typeof value !== "string") throw strange(text, file, [name], key);
      own.set(key, new Secret(value));
    }
    secrets.set(name, own);
  }
  return secrets;
}

function strange(
  text: string,
  file: string,
  table: readonly string[],
  key: string,
): ProfilesFileError {
  const line = lineOfKey(text, table, key);
  const problem = "there is something else than a secret of a profile";
  return new ProfilesFileError(file, { line, problem, hint: "Mend that line." });
}

function secretsToText(secrets: Secrets): string {
  const tables = [...secrets].map(([name, own]) => [
    name,
    Object.fromEntries([...own].map(([key, secret]) => [key, secret.expose()])),
  ]);
  return heading + stringify(Object.fromEntries(tables));
}
