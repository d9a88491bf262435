import { relative, resolve, sep } from "node:path";
import { importVerdict } from "./import-verdict.ts";
import { boundaries } from "./package-boundaries.ts";

/** The parts of oxlint's plugin interface used here; oxlint 1.94 publishes no types for rule modules. */
type Node = {
  readonly importKind?: "type" | "value";
  readonly exportKind?: "type" | "value";
  readonly source?: { readonly type: string; readonly value?: unknown } | null;
};
type Context = {
  readonly filename: string;
  report(this: void, diagnostic: { node: Node; message: string }): void;
};

const root = resolve(import.meta.dirname, "../..");

function visitImports(context: Context): Record<string, (node: Node) => void> {
  const file = relative(root, context.filename).split(sep).join("/");
  const visit = (node: Node, isType: boolean): void => {
    const specifier = node.source?.value;
    if (typeof specifier !== "string") return;
    const message = importVerdict({ file, specifier, isType }, boundaries);
    if (message !== undefined) context.report({ node, message });
  };
  const byKind = (node: Node): void => {
    visit(node, node.importKind === "type" || node.exportKind === "type");
  };
  return {
    ImportDeclaration: byKind,
    ExportNamedDeclaration: byKind,
    ExportAllDeclaration: byKind,
    ImportExpression: (node) => visit(node, false),
    TSImportType: (node) => visit(node, true),
  };
}

function visitExportAll(context: Context): Record<string, (node: Node) => void> {
  return {
    ExportAllDeclaration: (node) => {
      context.report({ node, message: "export * hides what a module offers: name the exports" });
    },
  };
}

/** The lint rules of this repository, loaded by oxlint: import boundaries, and no `export *`. */
export default {
  meta: { name: "purser" },
  rules: {
    "import-boundaries": { create: visitImports },
    "no-export-all": { create: visitExportAll },
  },
};
