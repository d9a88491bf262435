/** Returns how many elements of a bundled document carry `x-undocumented`; examples are not looked into. */
export function undocumentedMarks(node: unknown): number {
  if (typeof node !== "object" || node === null) return 0;
  return Object.entries(node)
    .filter(([key]) => key !== "example" && key !== "examples")
    .map(([key, value]) => (key === "x-undocumented" ? 1 : 0) + undocumentedMarks(value))
    .reduce((total, marks) => total + marks, 0);
}
