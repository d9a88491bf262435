const encoder = new TextEncoder();

/** Shorter values are words, and removing them would make messages unreadable. The platform's secrets have over 30 characters. */
const shortest = 8;

/**
 * The spellings in which a secret could turn up in a text, the longest first: as it is, its last twelve characters,
 * URL-encoded, JSON-escaped, and base64 in both alphabets and at every offset, so that `base64(id:secret)` is found
 * whatever the ID is. Empty for a value of fewer than eight characters.
 */
export function secretForms(value: string): string[] {
  if (value.length < shortest) return [];
  const forms = new Set<string>();
  const tail = value.length > 16 ? value.slice(-12) : value;
  for (const text of [value, tail]) {
    const json = JSON.stringify(text).slice(1, -1);
    for (const form of [text, json, JSON.stringify(json).slice(1, -1)]) forms.add(form);
    addUrlForms(forms, text);
  }
  addBase64Forms(forms, encoder.encode(value));
  // `btoa` takes characters for bytes.
  if (/[\u0080-\u00FF]/.test(value)) addBase64Forms(forms, Array.from(value, toByte));
  return [...forms].toSorted((a, b) => b.length - a.length);
}

function addUrlForms(forms: Set<string>, text: string): void {
  const component = encodeURIComponent(text.toWellFormed());
  const form = new URLSearchParams({ "": text }).toString().slice(1);
  for (const encoded of [component, form, component.replaceAll("_", "%5F")]) {
    forms.add(encoded);
    forms.add(encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  }
}

/** Base64 works on three bytes at a time, so what comes before a secret shifts it to one of three spellings. */
function addBase64Forms(forms: Set<string>, bytes: Iterable<number>): void {
  for (const offset of [0, 1, 2]) {
    const shifted = Array.from([...new Uint8Array(offset), ...bytes], toCharacter).join("");
    // Characters that hold bits of a neighbour differ from case to case and are left out.
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor((shifted.length * 8) / 6);
    const core = btoa(shifted).slice(first, last);
    forms.add(core);
    forms.add(core.replaceAll("+", "-").replaceAll("/", "_"));
    forms.add(encodeURIComponent(core));
  }
}

function toByte(character: string): number {
  return character.charCodeAt(0) & 0xff;
}

function toCharacter(byte: number): string {
  return String.fromCharCode(byte);
}
