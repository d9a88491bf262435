/** A zod expression as source text, with the names it needs from the files of schema checks and from other schemas. */
export type Expression = {
  code: string;
  /** Names of checks, each exported by the file of `packages/core/src/schema-checks/` that carries its name in kebab-case. */
  checks: readonly string[];
};

/** Returns an expression that needs nothing but zod. */
export function plain(code: string): Expression {
  return { code, checks: [] };
}

/** Returns `base.check(…)`, or the base itself where there is nothing to check. */
export function checked(base: string, checks: readonly Expression[]): Expression {
  if (checks.length === 0) return plain(base);
  const code = checks.map((check) => check.code).join(", ");
  return { code: `${base}.check(${code})`, checks: checks.flatMap((check) => check.checks) };
}

/** Returns a call of one of our own checks. */
export function ownCheck(name: string): Expression {
  return { code: `${name}()`, checks: [name] };
}

/** Returns a call that takes a list of expressions, one per line. */
export function listCall(callee: string, items: readonly Expression[]): Expression {
  const lines = items.map((item) => `  ${indented(item.code)},\n`).join("");
  return { code: `${callee}([\n${lines}])`, checks: items.flatMap((item) => item.checks) };
}

/** Returns code with every line but the first moved in by two spaces. */
export function indented(code: string): string {
  return code.replaceAll("\n", "\n  ");
}
