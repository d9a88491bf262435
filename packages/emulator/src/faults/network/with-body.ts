/** The same answer with another body. */
export function withBody(response: Response, body: string | null): Response {
  const headers = new Headers(response.headers);
  headers.delete("Content-Length");
  return new Response(body, { status: response.status, headers });
}
