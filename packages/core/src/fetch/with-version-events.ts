import type { Emit } from "../events/emitter.ts";
import type { Layer } from "./call.ts";
import { deprecationOf } from "./deprecation.ts";

const vendorDate = /application\/vnd\.atlas\.([^\s;,+]+)\+json/i;

/**
 * Tells once per operation that its version is deprecated (`deprecation`), and once that another version was answered than
 * the call names (`drift`).
 */
export function withVersionEvents(emit: Emit): Layer {
  const told = new Set<string>();
  const isFirst = (about: string) => !told.has(about) && told.add(about).has(about);

  return (next) => async (call) => {
    const { platform } = call;
    const { operationId } = call.operation;
    const reply = await next(call);
    const { headers } = reply.response;
    const deprecation = deprecationOf(headers);
    if (deprecation && isFirst(`deprecation of ${platform} ${operationId}`)) {
      emit({ kind: "deprecation", operationId, ...deprecation });
    }
    const asked = vendorDate.exec(call.headers["accept"] ?? "")?.[1];
    const answered = vendorDate.exec(headers.get("Content-Type") ?? "")?.[1];
    const isOther = asked !== undefined && answered !== undefined && asked !== answered;
    if (isOther && isFirst(`version of ${platform} ${operationId}`)) {
      const problem = `version ${answered} was answered where ${asked} was asked for`;
      emit({ kind: "drift", operationId, pointer: "headers.content-type", problem });
    }
    return reply;
  };
}
