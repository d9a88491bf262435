import type { Token, World } from "./world.ts";

/** Ends the tokens minted with a secret. */
export function killTokensOfSecret(world: World, secretId: string): void {
  killTokens(world, (token) => token.secretId === secretId);
}

/** Ends every token of an account. */
export function killTokensOfAccount(world: World, clientId: string): void {
  killTokens(world, (token) => token.clientId === clientId);
}

function killTokens(world: World, isDoomed: (token: Token) => boolean): void {
  for (const [key, token] of world.tokens) if (isDoomed(token)) world.tokens.delete(key);
}
