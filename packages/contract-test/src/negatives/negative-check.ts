import type { ActiveCheck } from "../checks/check.ts";
import { bodyFaults } from "./body-faults.ts";
import { openPointOf } from "./open-points.ts";
import { refusalCheck, type Trials } from "./refusal-check.ts";
import { specialFaults } from "./special-faults.ts";

/**
 * Returns a check of one kind of single faults: bodies that differ from one that was just taken in nothing else are refused
 * by 400, the refusal names the member at fault, and nothing is made.
 */
export function negativeCheck(id: string, summary: string): ActiveCheck {
  const trialsOf: Trials = ({ contract, schemas, platform }, operation, valid) => {
    const { body, operationId } = operation;
    if (body === null) return [];
    const schema = { document: contract.document, schemas, pointer: body.pointer };
    const faults = [...bodyFaults(schema, valid), ...specialFaults(platform, schema, valid)];
    return faults
      .filter((fault) => fault.id === id)
      .map(({ apply, field, others, pointer, case: what }) => ({
        case: what,
        field,
        others,
        pointer,
        expected: 400,
        open: openPointOf({ id, case: what, field, platform, operationId }),
        make: (fresh) => ({ body: apply(fresh) }),
      }));
  };
  return refusalCheck(id, summary, trialsOf);
}
