import type { Entry } from "./traffic-writer.ts";

/** Returns entries as a HAR 1.2 archive. */
export function trafficArchive(entries: readonly Entry[]): object {
  return {
    log: {
      version: "1.2",
      creator: { name: "purser-prove", version: "0.0.0" },
      entries: entries.map(toArchiveEntry),
    },
  };
}

function toArchiveEntry(entry: Entry): object {
  const { method, url, requestHeaders, requestBody, status, responseHeaders, responseBody } = entry;
  return {
    startedDateTime: new Date(entry.startedAt).toISOString(),
    time: 1,
    request: {
      method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(requestHeaders),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: requestBody?.length ?? 0,
      ...(requestBody !== undefined && {
        postData: { mimeType: requestHeaders["content-type"] ?? "", text: requestBody },
      }),
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: pairs(responseHeaders),
      content: {
        size: responseBody.length,
        mimeType: responseHeaders["content-type"] ?? "",
        text: responseBody,
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: responseBody.length,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

function pairs(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
