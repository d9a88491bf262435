import type { PassiveCheck } from "../checks/check.ts";
import { r204 } from "./r-204.ts";
import { r5xx } from "./r-5xx.ts";
import { rChallenge } from "./r-challenge.ts";
import { rClosed } from "./r-closed.ts";
import { rCtype } from "./r-ctype.ts";
import { rEntry } from "./r-entry.ts";
import { rErrshape } from "./r-errshape.ts";
import { rHeaders } from "./r-headers.ts";
import { rId } from "./r-id.ts";
import { rLinks } from "./r-links.ts";
import { rMask } from "./r-mask.ts";
import { rNoecho } from "./r-noecho.ts";
import { rNosecret } from "./r-nosecret.ts";
import { rSchema } from "./r-schema.ts";
import { rStatus } from "./r-status.ts";
import { rTime } from "./r-time.ts";

/** What every exchange is held to. */
export const passiveChecks: readonly PassiveCheck[] = [
  rStatus,
  r5xx,
  rCtype,
  rSchema,
  rClosed,
  rHeaders,
  rChallenge,
  r204,
  rErrshape,
  rNosecret,
  rMask,
  rNoecho,
  rId,
  rTime,
  rLinks,
  rEntry,
];
