/** What comes back in place of an answer; `pass` gets the real one. */
export type FailingAnswer = (pass: () => Promise<Response>) => Promise<Response>;

function refusal(status: number, errorCode: string): FailingAnswer {
  const body = { error: status, errorCode, detail: "No.", reason: "No.", parameters: [] };
  return () => Promise.resolve(Response.json(body, { status }));
}

function instead(text: string): FailingAnswer {
  return async (pass) => new Response(text, { headers: new Headers((await pass()).headers) });
}

/** Each leaves something unknown, and none leaves it empty. */
export const failingAnswers: Readonly<Record<string, FailingAnswer>> = {
  "401": refusal(401, "USER_UNAUTHORIZED"),
  "403": refusal(403, "ACCESS_FORBIDDEN"),
  "404": refusal(404, "RESOURCE_NOT_FOUND"),
  "500": refusal(500, "UNEXPECTED_ERROR"),
  "a cut connection": () => Promise.reject(new TypeError("fetch failed")),
  "a page of HTML": () =>
    Promise.resolve(new Response("<html>", { headers: { "content-type": "text/html" } })),
  "half a document": async (pass) => {
    const answer = await pass();
    const text = await answer.text();
    const { headers } = answer;
    return new Response(text.slice(0, text.length / 2), { headers: new Headers(headers) });
  },
  "an empty object": instead("{}"),
  "a list of nothing": instead('{"results":[null]}'),
};
