import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { packPackages } from "./check/pack-packages.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("pack-tarballs: name the folder to put the tarballs into");
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const packed = await packPackages(resolve(import.meta.dirname, ".."), resolve(folder));
for (const { name, tarball } of packed) console.log(`${name} ${tarball}`);
