/** Returns where the slash is that ends a regular expression: unescaped, in no class, with nothing behind it. */
export function closingSlash(text: string, from: number): number | undefined {
  let isInClass = false;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "[") isInClass = true;
    else if (character === "]") isInClass = false;
    else if (character === "/" && !isInClass && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))) {
      return at;
    }
  }
  return undefined;
}
