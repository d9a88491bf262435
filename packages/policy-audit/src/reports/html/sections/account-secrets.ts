import { secretLife } from "../charts/secret-life.ts";
import { dayOf, relativeDays, wholeDays } from "../instant-words.ts";
import { markup, type Markup } from "../safe-html.ts";
import type { AccountReport } from "../../../report.ts";

/** Returns the secrets of an account with their ages. */
export function accountSecrets({ secrets }: AccountReport, now: number): Markup {
  if (secrets.length === 0) {
    return markup`<section><h3>Secrets</h3><p class="muted">It has none.</p></section>`;
  }
  return markup`<section><h3>Secrets</h3><div class="scroll" tabindex="0" role="group" aria-label="Secrets"><table class="plain"><thead><tr><th scope="col">Secret</th><th scope="col">Created</th><th scope="col">Expires</th><th scope="col">Last used</th><th scope="col">State</th></tr></thead><tbody>${secrets.map(
    (record) => {
      const life = secretLife(record, now);
      return markup`<tr><th scope="row" class="id">${record.secretId}</th><td>${when(record.createdAt, life.createdAt, now)}</td><td>${when(record.expiresAt, life.expiresAt, now)}</td><td>${record.lastUsedAt === null ? "never" : when(record.lastUsedAt, life.lastUsedAt, now)}</td><td>${life.state === "expired" ? "expired" : "live"}</td></tr>`;
    },
  )}</tbody></table></div></section>`;
}

function when(text: string, instant: number | null, now: number): Markup {
  if (instant === null || instant === 0) return markup`<b>${text}</b>`;
  return markup`${dayOf(text)} <span class="muted nowrap">${relativeDays(wholeDays(now, instant))}</span>`;
}
