import { diagnoses } from "../diagnoses/diagnoses.ts";
import type { Finding } from "../diagnoses/finding.ts";
import { gather, type Diagnosable, type DiagnoseOptions } from "../diagnoses/gather.ts";

/**
 * Finds out what is wrong with a connection: one finding per cause, in the order in which a request meets them, each ok,
 * a problem with what to do next, or unknown with how to learn more. Reads only, with four requests at most beside
 * minting a token. Throws nothing but the signal's reason.
 */
export async function diagnoseConnection(
  connection: Diagnosable,
  options: DiagnoseOptions = {},
): Promise<Finding[]> {
  const evidence = await gather(connection, options);
  return diagnoses.map(({ cause, examine }) => ({ cause, ...examine(evidence) }));
}
