import { createConnection, type Connection } from "./connection.ts";
import { openAtlas, openCloudManager, type Client } from "./connect.ts";
import { detectPlatform, type DetectOptions } from "./detect.ts";
import type { ClientOptions } from "./options.ts";

/**
 * Finds out which platform a credential belongs to and returns a client of it; `client.platform` tells which. At most two
 * requests beside minting a token. Throws `CredentialsRejectedError` for a credential that neither platform knows and
 * `NotFoundError` for one to which neither shows an organization.
 */
export async function detect(options: ClientOptions & DetectOptions): Promise<Client> {
  let connection: Connection | undefined;
  return detectPlatform<Client>((platform) => {
    // The second connection shares the first one's tokens.
    connection = createConnection(platform, connection?.options ?? options);
    const client = platform === "atlas" ? openAtlas(connection) : openCloudManager(connection);
    return { client, perform: connection.perform };
  }, options);
}
