import { expect, test } from "vitest";
import { basePathOf, parseBaseUrl } from "./base-url.ts";

test.each([
  ["https://cloud.mongodb.com", ""],
  ["https://cloud.mongodbgov.com/", ""],
  ["https://proxy.test/atlas/", "/atlas"],
  ["http://127.0.0.1:8080", ""],
  ["http://localhost:8080/x", "/x"],
  ["http://[::1]:8080", ""],
])("takes %s", (text, path) => {
  expect(basePathOf(parseBaseUrl(text))).toBe(path);
});

test.each([
  ["cloud.mongodb.com", "is not a URL"],
  ["", "is not a URL"],
  ["http://cloud.mongodb.com", "is neither HTTPS nor HTTP to this machine"],
  ["http://localhost.evil.test", "is neither HTTPS nor HTTP to this machine"],
  ["http://127.0.0.1.evil.test", "is neither HTTPS nor HTTP to this machine"],
  ["ftp://cloud.mongodb.com", "is neither HTTPS nor HTTP to this machine"],
  ["https://me:hunter2@cloud.mongodb.com", "carries a user name or password"],
  ["https://cloud.mongodb.com?x=1", "has a query or a fragment"],
  ["https://cloud.mongodb.com#x", "has a query or a fragment"],
])("refuses %s, which %s", (text, problem) => {
  expect(() => parseBaseUrl(text)).toThrow(problem);
});
