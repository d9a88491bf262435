import { measureBundle } from "./measure-bundle.ts";
import { measureByEsbuild } from "./measure-by-esbuild.ts";

// For programs that cannot import this package's tests: one JSON array of names and bytes.
const { beforeFirstCall, later, firstGet } = await measureBundle();
const loads = [beforeFirstCall, ...later, ...firstGet, ...(await measureByEsbuild())];
const sizes = loads.map(({ name, minified, gzipped }) => ({ name, minified, gzipped }));
console.log(JSON.stringify(sizes));
