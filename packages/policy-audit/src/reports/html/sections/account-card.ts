import { tierMark } from "../charts/tier-words.ts";
import { dayOf } from "../instant-words.ts";
import { anchorOf, type Page, type PageAccount } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import { severities } from "../../../severity.ts";
import { accountFindings } from "./account-findings.ts";
import { accountReach } from "./account-reach.ts";
import { accountSecrets } from "./account-secrets.ts";
import { scoreTerms } from "./score-terms.ts";

/** Returns one account: a line to scan, everything about it when it is opened. */
export function accountCard(page: Page, of: PageAccount): Markup {
  const { organization, account, findings } = of;
  const { name, tier, score } = account;
  const isOne = page.report.organizations.length === 1;
  return markup`<details id="${anchorOf(organization, account)}"><summary>${tierMark(tier)}<span class="name"><bdi>${name}</bdi>${!isOne && markup`<span class="muted small"><bdi>${organization.name}</bdi></span>`}</span><span class="marks">${severityMarks(findings)}</span><span class="total"><span class="unseen">score </span>${score.total}</span></summary>
<div class="card"><div class="columns">${identity(of)}${scoreTerms(account)}</div>${accountReach(of)}${accountSecrets(account, page.now)}${accountFindings(findings)}</div></details>`;
}

function severityMarks(findings: PageAccount["findings"]): Markup[] {
  return severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity && one.suppressed === false);
    if (count.length === 0) return [];
    return [
      markup`<span class="tile ${severity}" title="${count.length} ${severity}"><span aria-hidden="true">${severity.slice(0, 1).toUpperCase()}${count.length}</span><span class="unseen">${count.length} ${severity}</span></span>`,
    ];
  });
}

function identity({ organization, account }: PageAccount): Markup {
  const { clientId, description, createdAt, owner, systemManaged, lastUsedAt } = account;
  return markup`<section><h3>Account</h3><dl class="details"><dt>client ID</dt><dd class="id">${clientId}</dd><dt>description</dt><dd>${description === "" ? markup`<span class="muted">none</span>` : description}</dd><dt>owner</dt><dd>${owner ?? markup`<span class="muted">nobody is named</span>`}</dd><dt>created</dt><dd>${dayOf(createdAt)}</dd><dt>last used</dt><dd>${lastUsedAt === null ? "never" : dayOf(lastUsedAt)}</dd>${
    systemManaged !== false &&
    markup`<dt>managed</dt><dd>${systemManaged === null ? "by whom could not be read" : "by MongoDB"}</dd>`
  }${organization.self === clientId && markup`<dt>role here</dt><dd>collected this audit</dd>`}</dl></section>`;
}
