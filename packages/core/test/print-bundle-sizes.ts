import { measureBundle } from "./measure-bundle.ts";

// For programs that cannot import this package's tests: one JSON array of names and bytes.
const { beforeFirstCall, later, firstGet } = await measureBundle();
const sizes = [beforeFirstCall, ...later, ...firstGet].map(({ name, minified, gzipped }) => ({
  name,
  minified,
  gzipped,
}));
console.log(JSON.stringify(sizes));
