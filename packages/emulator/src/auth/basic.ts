/** Client ID and secret of a Basic header; null when it is not one. The pair is plain base64, not form-encoded. */
export function parseBasic(
  authorization: string | null,
): { user: string; password: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined) return null;
  const pair = decodeBase64(encoded);
  const colon = pair?.indexOf(":") ?? -1;
  if (pair === null || colon < 0) return null;
  return { user: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function decodeBase64(text: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
}
