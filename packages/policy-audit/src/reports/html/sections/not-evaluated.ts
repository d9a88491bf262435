import { ruleAnchor } from "../anchors.ts";
import { limits } from "../limits.ts";
import { counted, grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import type { FindingSubject } from "../../../finding.ts";

/** Returns what was not evaluated and why: none of it is a pass. */
export function notEvaluatedSection({ report }: Page): Markup {
  const { notEvaluated, organizations } = report;
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const accounts = new Map(
    organizations.flatMap((organization) =>
      organization.accounts.map(({ clientId, name }) => [`${organization.id} ${clientId}`, name]),
    ),
  );
  const whose = ({ orgId, clientId, projectId }: FindingSubject): string => {
    const organization = names.get(orgId) ?? orgId;
    const account =
      clientId === undefined ? undefined : (accounts.get(`${orgId} ${clientId}`) ?? clientId);
    return [account ?? projectId, organization].filter((one) => one !== undefined).join(" · ");
  };
  const left = notEvaluated.length - limits.notEvaluated;
  return markup`<section id="not-evaluated" aria-labelledby="not-evaluated-title"><h2 id="not-evaluated-title">Not evaluated</h2>${
    notEvaluated.length === 0
      ? markup`<p class="intro">Every rule had what it needs.</p>`
      : markup`<p class="intro">${counted(notEvaluated.length, "evaluation")} that could not take place, because a fact was missing. None of them is a pass.</p><div class="scroll" tabindex="0" role="group" aria-label="Not evaluated"><table><thead><tr><th scope="col">Rule</th><th scope="col">On</th><th scope="col">Reason</th></tr></thead><tbody>${notEvaluated
          .slice(0, limits.notEvaluated)
          .map(
            ({ ruleId, subject, reason }) =>
              markup`<tr><td><a href="#${ruleAnchor(ruleId)}">${ruleId}</a></td><td><bdi>${whose(subject)}</bdi></td><td>${reason}</td></tr>`,
          )}</tbody></table>${left > 0 && markup`<p class="muted">${grouped(left)} more are in the JSON report.</p>`}</div>`
  }</section>`;
}
