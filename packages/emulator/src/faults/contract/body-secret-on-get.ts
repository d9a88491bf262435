import type { AnswerFault } from "../fault.ts";

export const bodySecretOnGet: AnswerFault = {
  kind: "body",
  name: "body-secret-on-get",
  summary: "Reading a service account shows the value of its secrets again.",
  operations: ["getOrgServiceAccount", "getGroupServiceAccount"],
  change(answer, call) {
    const account = call.world.accounts.get(call.params["clientId"] ?? "");
    if (answer.status !== 200 || !account) return answer;
    const body = answer.body as { secrets: { id: string }[] };
    const secrets = body.secrets.map((secret) => ({
      ...secret,
      secret: account.secrets.find(({ id }) => id === secret.id)?.value,
    }));
    return { ...answer, body: { ...body, secrets } };
  },
};
