export { MalformedProfileError } from "./atlas-cli/malformed-profile-error.ts";
export { ProfileNotFoundError } from "./atlas-cli/profile-not-found-error.ts";
export type { AtlasCliProfile } from "./atlas-cli/profile.ts";
export {
  listAtlasCliProfiles,
  readAtlasCliProfile,
  type AtlasCliOptions,
} from "./atlas-cli/read-profile.ts";
export { diagnosticsChannelName, publishToDiagnosticsChannel } from "./diagnostics-channel.ts";
export { KeychainUnavailableError } from "./keychain/keychain-unavailable-error.ts";
export type { Keychain } from "./keychain/keychain.ts";
export { createMemoryKeychain } from "./keychain/memory-keychain.ts";
export { createOsKeychain, type OsKeychainOptions } from "./keychain/os-keychain.ts";
export { InvalidProxyError } from "./proxy/invalid-proxy-error.ts";
export { createProxyFetch } from "./proxy/proxy-fetch.ts";
export { acquireFileLock, type LockOptions } from "./token-store/file-lock.ts";
export {
  createFileTokenStore,
  type FileTokenStoreOptions,
} from "./token-store/file-token-store.ts";
export { readPrivateFile, writePrivateFile, type PrivateText } from "./token-store/private-file.ts";
export { makePrivateFolder } from "./token-store/private-folder.ts";
export { joinFor, userConfigFolder, userStateFolder, type Surroundings } from "./user-folders.ts";
