import type { Report } from "../report.ts";
import { redactSecrets } from "../words/redact-secrets.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";

/** Every format, as `--output` names them. */
export type FormatName =
  | "text"
  | "json"
  | "ndjson"
  | "sarif"
  | "ocsf"
  | "junit"
  | "markdown"
  | "github"
  | "csv"
  | "html";

/** Loads a format when somebody asks for it. No renderer prints what looks like a secret. */
export const reportFormats: Readonly<Record<FormatName, () => Promise<Renderer>>> = {
  text: async () => withoutSecrets((await import("./text/render-text.ts")).renderText),
  json: async () => withoutSecrets((await import("./json/render-json.ts")).renderJson),
  ndjson: async () => withoutSecrets((await import("./json/render-ndjson.ts")).renderNdjson),
  sarif: async () => withoutSecrets((await import("./sarif/render-sarif.ts")).renderSarif),
  ocsf: async () => withoutSecrets((await import("./ocsf/render-ocsf.ts")).renderOcsf),
  junit: async () => withoutSecrets((await import("./junit/render-junit.ts")).renderJunit),
  markdown: async () =>
    withoutSecrets((await import("./markdown/render-markdown.ts")).renderMarkdown),
  github: async () => withoutSecrets((await import("./github/render-github.ts")).renderGithub),
  csv: async () => withoutSecrets((await import("./csv/render-csv.ts")).renderCsv),
  html: async () => withoutSecrets((await import("./html/render-html.ts")).renderHtml),
};

/**
 * Returns a report in a format, in chunks to write one after the other.
 *
 * @example
 * import { renderReport } from "@purser/policy-audit/reports";
 *
 * for (const chunk of await renderReport("markdown", report)) process.stdout.write(chunk);
 */
export async function renderReport(
  format: FormatName,
  report: Report,
  options: RenderOptions = {},
): Promise<Iterable<string>> {
  const render = await reportFormats[format]();
  return render(report, options);
}

type Rendering = (report: Report, options: RenderOptions) => string | Iterable<string>;

/** Masks before anything is rendered: escaping or wrapping could hide a secret from a search afterwards. */
function withoutSecrets(render: Rendering): Renderer {
  return (report, options = {}) => {
    const rendered = render(redactSecrets(report), options);
    // A string is an iterable too, of its characters.
    return typeof rendered === "string" ? [rendered] : rendered;
  };
}
