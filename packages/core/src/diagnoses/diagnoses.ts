import { accessListRequired } from "./access-list-required.ts";
import { addressNotListed } from "./address-not-listed.ts";
import { clockSkew } from "./clock-skew.ts";
import { expiringSecret } from "./expiring-secret.ts";
import type { Diagnosis } from "./finding.ts";
import { missingRole } from "./missing-role.ts";
import { proxyInTheWay } from "./proxy-in-the-way.ts";
import { rateLimited } from "./rate-limited.ts";
import { rejectedCredentials } from "./rejected-credentials.ts";
import { swappedCredentials } from "./swapped-credentials.ts";
import { tokenLimit } from "./token-limit.ts";
import { unreachableHost } from "./unreachable-host.ts";
import { unsupportedVersion } from "./unsupported-version.ts";
import { wrongPlatform } from "./wrong-platform.ts";

/** All diagnoses, in the order in which a request meets their causes. */
export const diagnoses: readonly Diagnosis[] = [
  unreachableHost,
  proxyInTheWay,
  clockSkew,
  swappedCredentials,
  rejectedCredentials,
  tokenLimit,
  addressNotListed,
  accessListRequired,
  wrongPlatform,
  missingRole,
  expiringSecret,
  rateLimited,
  unsupportedVersion,
];
