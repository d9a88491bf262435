import { copying, opening, theme } from "@purser/policy-audit/report-parts";

/** The one script of the page: the policy in the page's head allows the digest of exactly these bytes. */
export const pageScript: string = `"use strict";
(() => {${theme}${opening}${copying}
startTheme();
startCopying();
startOpening();
startRail();
})();
`;
