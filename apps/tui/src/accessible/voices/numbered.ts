/** Choices that are told at once: more are narrowed by typing a part of their name. */
const mostChoices = 20;

/** Returns choices, each with the number that takes it. */
export function numbered(choices: readonly string[]): string[] {
  const told = choices.slice(0, mostChoices).map((text, index) => `${index + 1}: ${text}`);
  const rest = choices.length - told.length;
  return rest <= 0 ? told : [...told, `and ${rest} more: a part of a name leaves fewer`];
}
