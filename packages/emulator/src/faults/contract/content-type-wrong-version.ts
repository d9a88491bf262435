import type { AnswerFault } from "../fault.ts";

export const contentTypeWrongVersion: AnswerFault = {
  kind: "content-type",
  name: "content-type-wrong-version",
  summary: "Answers name a resource version one year later than the one that was asked for.",
  change(answer) {
    const contentType = answer.headers["Content-Type"]?.replace(
      /vnd\.atlas\.(\d{4})/,
      (_, year: string) => `vnd.atlas.${Number(year) + 1}`,
    );
    return contentType === undefined
      ? answer
      : { ...answer, headers: { ...answer.headers, "Content-Type": contentType } };
  },
};
