import { Refusal, type FieldFault } from "../../refusal.ts";
import type { Steps } from "../../steps.ts";

/**
 * Reads bodies whose faults are all forgiven, as they are or repaired. What is not forgiven is refused as ever; `isMeant`
 * looks at the whole body, so that no operation meets a shape it cannot read.
 */
export function lenientBody(
  isForgiven: (fault: FieldFault) => boolean,
  repair: (body: unknown) => unknown = (body) => body,
  isMeant: (body: unknown) => boolean = () => true,
) {
  return ({ readBody }: Steps): Partial<Steps> => ({
    readBody(route, contentType, text, validators) {
      try {
        return readBody(route, contentType, text, validators);
      } catch (error) {
        if (!(error instanceof Refusal) || error.fields.length === 0) throw error;
        const body: unknown = JSON.parse(text);
        if (!error.fields.every(isForgiven) || !isMeant(body)) throw error;
        return repair(body);
      }
    },
  });
}
