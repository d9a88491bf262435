/** What the help of every command that speaks to a service says about credentials. */
export const credentialNotes = [
  "Credentials, first match wins, sources are not mixed:",
  "  --profile, or --client-id with --client-secret-stdin",
  "  MONGODB_ATLAS_ACCESS_TOKEN",
  "  MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET",
  "  MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY",
  "  the profile that purser profile use named",
  "With the environment's, MONGODB_ATLAS_ORG_ID stands for --org, MONGODB_ATLAS_BASE_URL for --base-url.",
].join("\n");
