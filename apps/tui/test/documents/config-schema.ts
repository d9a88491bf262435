import { keyPattern } from "../../src/config/known-keys.ts";
import { actions } from "../../src/keys/actions.ts";
import { keyNames } from "../../src/keys/key-names.ts";

/** Returns the JSON Schema of `config.json`: every action by its ID, and what a key may be. */
export function configSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Settings of Purser's terminal browser",
    description: "config.json in the folder `purser` of the user's configuration folder.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      keys: {
        description: "Keys of actions, in place of those they come with.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          actions.map(({ id, title, keys }) => [
            id,
            {
              description: keys.length === 0 ? title : `${title} (${keyNames(keys)})`,
              $ref: "#/$defs/keys",
            },
          ]),
        ),
      },
    },
    $defs: {
      keys: { type: "array", uniqueItems: true, items: { type: "string", pattern: keyPattern } },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
