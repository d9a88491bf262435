import { createOsKeychain } from "@purser/core/node";
import type { Io } from "../io.ts";
import type { ProfileSet, SecretPlace } from "./profile.ts";
import { profileFolder, type ProfileFolder } from "./profile-folder.ts";
import { profilesToText } from "./profiles-to-text.ts";
import { createKeychainStore, type SecretStore } from "./secret-store.ts";
import { createSecretsFile } from "./secrets-file.ts";
import { textToProfiles } from "./text-to-profiles.ts";

/** The profiles of one user, and the places of their secrets. */
export type ProfileStore = {
  file: string;
  secretsFile: string;
  secrets: Readonly<Record<SecretPlace, SecretStore>>;
  /** Returns the profiles; none where there never was one. Throws a ProfilesFileError. */
  read(): Promise<ProfileSet>;
  write(profiles: ProfileSet): Promise<void>;
  alone: ProfileFolder["alone"];
};

/** Returns the profiles of the user whose surroundings these are. Nothing is read or made before it is needed. */
export function openProfileStore(io: Pick<Io, "env" | "keychain">): ProfileStore {
  const folder = profileFolder(io);
  const { file, secretsFile } = folder;
  return {
    file,
    secretsFile,
    secrets: {
      keychain: createKeychainStore(io.keychain ?? createOsKeychain()),
      file: createSecretsFile(folder),
    },
    async read() {
      const text = await folder.read(file);
      return text === undefined ? { profiles: new Map() } : textToProfiles(text, file);
    },
    write: (profiles) => folder.write(file, profilesToText(profiles)),
    alone: (action) => folder.alone(action),
  };
}
