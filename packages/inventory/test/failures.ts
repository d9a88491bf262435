/** What may come back instead of an answer. */
export type Failure = (pass: () => Promise<Response>) => Promise<Response>;

function refusal(status: number, errorCode: string): Failure {
  const body = { error: status, errorCode, detail: "No.", reason: "No.", parameters: [] };
  return () => Promise.resolve(Response.json(body, { status }));
}

function instead(body: unknown): Failure {
  return async (pass) => {
    const { headers } = await pass();
    return new Response(JSON.stringify(body), { headers: new Headers(headers) });
  };
}

/** Each of them makes a thing unreadable, and none of them makes it empty. */
export const failures: Readonly<Record<string, Failure>> = {
  "a 403": refusal(403, "ACCESS_FORBIDDEN"),
  "a 401": refusal(401, "USER_UNAUTHORIZED"),
  "a 404": refusal(404, "RESOURCE_NOT_FOUND"),
  "a 500": refusal(500, "UNEXPECTED_ERROR"),
  "a cut connection": () => Promise.reject(new TypeError("fetch failed")),
  "a page of HTML": () =>
    Promise.resolve(new Response("<html>", { headers: { "content-type": "text/html" } })),
  "an empty object": instead({}),
  "a list of nothing": instead({ results: [null] }),
  "a list of numbers": instead({ results: [7], id: 7 }),
};
