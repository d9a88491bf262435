import { copying } from "./copying.ts";
import { findingRows } from "./finding-rows.ts";
import { findingTable } from "./finding-table.ts";
import { opening } from "./opening.ts";
import { theme } from "./theme.ts";

/**
 * The one script of the page. It is text, not a module: the page has to carry it whole, and the policy in the page's head
 * allows the digest of exactly these bytes.
 */
export const reportScript: string = `"use strict";
(() => {${theme}${opening}${copying}${findingRows}${findingTable}
startTheme();
startCopying();
startFindings();
startOpening();
startRail();
})();
`;
