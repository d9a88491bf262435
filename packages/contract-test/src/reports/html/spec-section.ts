import { counted, markup, type Markup } from "@purser/policy-audit/report-parts";
import type { SpecChange } from "../../findings/spec-changes.ts";
import { specPlace } from "../../findings/spec-place.ts";
import type { Dossier } from "../dossier.ts";

/** Changes that are listed. */
const mostChanges = 200;

/** Returns which document the run went by, and what in it is not as it was last compared with the documentation. */
export function specSection({ spec, findings }: Dossier): Markup {
  const { platform, changes, isBundled, sha256 } = spec;
  const broken = findings.filter(({ move }) => move.party === "spec").length;
  const tried =
    broken === 0
      ? "No finding rests on them: the endpoint was changed with them, or nothing tried them."
      : `${counted(broken, "finding rests", "findings rest")} on the spec.`;
  return markup`<section id="spec" aria-labelledby="spec-title"><h2 id="spec-title">The spec</h2><p class="facts"><span>Document <b>${isBundled ? "as bundled" : "given, not the bundled one"}</b></span><span>SHA-256 <code>${sha256.slice(0, 16)}</code></span></p>${
    changes.length === 0
      ? markup`<p>It promises what it promised when it was last compared with MongoDB's documentation.</p>`
      : markup`<p class="notice low"><b>It was changed in ${counted(changes.length, "place")}</b> since it was last compared with MongoDB's documentation. ${tried}</p><div class="scroll" tabindex="0" role="group" aria-label="Changes of the spec"><table><thead><tr><th scope="col">Promise</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Line</th></tr></thead><tbody>${changes
          .slice(0, mostChanges)
          .map((change) => changeRow(change, platform))}</tbody></table></div>`
  }</section>`;
}

function changeRow(
  { pointer, before, now }: SpecChange,
  platform: Dossier["spec"]["platform"],
): Markup {
  const { file, line } = specPlace(platform, pointer);
  const cell = (text: string | undefined, none: string): Markup =>
    text === undefined
      ? markup`<span class="muted">${none}</span>`
      : markup`<code>${cut(text)}</code>`;
  return markup`<tr><td><code>${pointer.replaceAll("~1", "/")}</code></td><td>${cell(before, "was not there")}</td><td>${cell(now, "was removed")}</td><td><code>${file}:${line}</code></td></tr>`;
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
