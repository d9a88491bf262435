import { Refusal } from "../refusal.ts";
import type { Route } from "../routing/route.ts";
import type { Validators } from "../routing/validators.ts";

/**
 * Parses and checks the body of a write. Throws 415 for a media type that is neither JSON nor a vendor type the operation
 * knows, 400 MALFORMED_JSON for a body that is not JSON, 400 VALIDATION_ERROR with the fields at fault otherwise.
 */
export function readBody(
  route: Route,
  contentType: string | null,
  text: string,
  validators: Validators,
): unknown {
  if (route.bodySchemas.size === 0) return undefined;
  const pointer = schemaFor(route, contentType);
  const value = parseJson(text);
  const fields = validators.checkPointer(route.platform, pointer, value);
  if (fields.length > 0) {
    const first = fields[0];
    throw new Refusal(
      400,
      "VALIDATION_ERROR",
      `The request body is not valid: ${first?.field ? `${first.field} ` : ""}${first?.description ?? ""}.`,
      { parameters: fields.map(({ field }) => field), fields },
    );
  }
  return value;
}

/** Plain JSON is accepted beside the documented type, as the platforms' own tutorials send it. */
function schemaFor(route: Route, contentType: string | null): string {
  const sent = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const known = route.bodySchemas.get(sent);
  if (known !== undefined) return known;
  const [first] = route.bodySchemas.values();
  if (sent === "application/json" && first !== undefined) return first;
  throw new Refusal(
    415,
    "UNSUPPORTED_MEDIA_TYPE",
    `Content-Type ${sent || "(none)"} is not supported here; send ${[...route.bodySchemas.keys()].join(" or ")}.`,
  );
}

function parseJson(text: string): unknown {
  if (text.trim() === "") throw new Refusal(400, "MALFORMED_JSON", "The request body is empty.");
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "MALFORMED_JSON", "Received JSON that is malformed.");
  }
}
