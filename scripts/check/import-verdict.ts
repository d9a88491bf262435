import { isBuiltin } from "node:module";
import { posix } from "node:path";
import type { Boundary } from "./package-boundaries.ts";

/** One import as written: `isType` only for `import type` and `export type`, which leave no trace at run time. */
export type ImportSite = {
  /** The importing file, from the repository's root, with forward slashes. */
  readonly file: string;
  readonly specifier: string;
  readonly isType: boolean;
};

const testFile = /\.test(-d)?\.tsx?$|\/test\//u;
const indexFile = /(^|\/)index\.[jt]sx?$/u;

/**
 * Returns why an import crosses a boundary of the house, or `undefined` if it may stand.
 * Tests may import any package and any index; nobody reaches into another package by a relative path.
 */
export function importVerdict(
  site: ImportSite,
  boundaries: Readonly<Record<string, Boundary>>,
): string | undefined {
  const home = Object.entries(boundaries).find(([, { folder }]) => isInside(site.file, folder));
  if (home === undefined) return undefined;
  const [name, boundary] = home;
  const isTest = testFile.test(site.file);
  if (/^\.\.?(\/|$)/u.test(site.specifier)) return relativeVerdict(site, boundary, isTest);
  if (isTest) return undefined;
  if (isBuiltin(site.specifier)) return builtinVerdict(site, name, boundary);
  return isOurs(site.specifier, boundaries) ? packageVerdict(site, name, boundary) : undefined;
}

function relativeVerdict(
  { file, specifier }: ImportSite,
  { folder }: Boundary,
  isTest: boolean,
): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (!isInside(target, folder)) {
    return `${specifier} leaves the package: import the other package by its name`;
  }
  if (!isTest && (indexFile.test(target) || !/\.[a-z]+$/u.test(target))) {
    return `${specifier} goes through an index: import the file that has the thing`;
  }
  return undefined;
}

function builtinVerdict(
  { file, specifier }: ImportSite,
  name: string,
  { folder, isPortable }: Boundary,
): string | undefined {
  if (isPortable !== true || file.startsWith(`${folder}/src/node/`)) return undefined;
  return `${name} runs outside Node too: ${specifier} belongs under ${folder}/src/node/`;
}

function packageVerdict(
  { file, specifier, isType }: ImportSite,
  name: string,
  { folder, imports, typeImports = [], onlyIn = {} }: Boundary,
): string | undefined {
  if (specifier === name || specifier.startsWith(`${name}/`)) {
    return `${name} imports itself by name: use a relative path`;
  }
  const places = Object.entries(onlyIn).find(([target]) => covers(target, specifier))?.[1];
  if (places !== undefined && !places.some((place) => file.startsWith(`${folder}/${place}`))) {
    return `${name} may import ${specifier} only in ${places.join(", ")}`;
  }
  if (imports.some((allowed) => covers(allowed, specifier))) return undefined;
  if (typeImports.some((allowed) => covers(allowed, specifier))) {
    return isType ? undefined : `${name} may import the types of ${specifier} only`;
  }
  return `${name} may not import ${specifier}`;
}

function covers(allowed: string, specifier: string): boolean {
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

function isOurs(specifier: string, boundaries: Readonly<Record<string, Boundary>>): boolean {
  return (
    specifier.startsWith("@purser/") ||
    Object.keys(boundaries).some((name) => covers(name, specifier))
  );
}
