import { createServer } from "node:http";

/** The least a Node server can do for the same bytes: what the emulator's work is measured against. */
const body = JSON.stringify({ padding: "x".repeat(400) });
const server = createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/`, token: "none" }));
});
