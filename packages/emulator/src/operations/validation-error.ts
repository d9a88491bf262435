import { Refusal, type FieldFault } from "../refusal.ts";

/** Returns a 400 that names the faulty fields in `badRequestDetail`. */
export function validationError(fields: FieldFault[]): Refusal {
  const detail = fields.map(({ field, description }) => `${field} ${description}`).join("; ");
  return new Refusal(400, "VALIDATION_ERROR", `Validation failed: ${detail}.`, {
    parameters: fields.map(({ field }) => field),
    fields,
  });
}
