import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type OperationEntry, roleOperationsFile } from "./role-operations-file.ts";

const folder = join(import.meta.dirname, "../..");
const data = readFileSync(join(folder, "data/atlas-operations.json"), "utf8");
const target = join(folder, "src/generated/role-operations.ts");
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, roleOperationsFile(JSON.parse(data) as OperationEntry[]));
