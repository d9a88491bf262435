import { ensureBuilt } from "./build/ensure-built.ts";

// `node scripts/build.ts`: builds what is out of date. Says something on stderr only if it fails or takes long.
process.exitCode = await ensureBuilt(process.argv.includes("--force"));
