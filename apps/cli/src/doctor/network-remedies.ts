import type { Remedy } from "./remedy.ts";
import { doctorAgain, type Situation } from "./situation.ts";

/** What keeps a host from answering, by what Node or the system call it, and what to do about it. */
const reasons: readonly [RegExp, string][] = [
  [
    /ENOTFOUND|EAI_AGAIN/,
    "Its name does not resolve: check the spelling of --base-url or MONGODB_ATLAS_BASE_URL, and DNS.",
  ],
  [/ECONNREFUSED/, "Nothing listens there: check host and port of the base URL or of the proxy."],
  [
    /certificate|CERT|self.signed/i,
    "A proxy that signs anew stands in between, or the host is another: name the proxy's certificate in NODE_EXTRA_CA_CERTS.",
  ],
  [
    /no answer within|ETIMEDOUT|timed? ?out/i,
    "A firewall may drop what is sent: try from another network, or name the proxy that has to be used in HTTPS_PROXY.",
  ],
  [
    /ECONNRESET|socket|closed/i,
    "Something cuts the connection: try from another network, or name the proxy that has to be used in HTTPS_PROXY.",
  ],
];

/** What to do where the service is not reached as it should be. */
export const networkRemedies = {
  "unreachable-host": ({ facts, situation }) => {
    const reason = String(facts["reason"] ?? "");
    const known = reasons.find(([pattern]) => pattern.test(reason))?.[1];
    const proxy = proxyOf(situation.env);
    return {
      nextStep: `${known ?? "Check the base URL, the network, and whether a proxy has to be used."}${proxy}`,
      commands: [ask(facts["host"], situation)],
    };
  },
  "proxy-in-the-way": ({ facts, situation }) => ({
    nextStep: `Check --base-url and MONGODB_ATLAS_BASE_URL; sign in to the proxy that stands in between, or have it let ${String(facts["host"])} through.${proxyOf(situation.env)}`,
    commands: [
      ask(facts["host"], situation),
      `NO_PROXY=${String(facts["host"])} ${doctorAgain(situation)}`,
    ],
  }),
  "clock-skew": ({ situation }) => ({
    commands: [
      "sudo timedatectl set-ntp true  # Linux",
      "sudo sntp -sS time.apple.com   # macOS",
      doctorAgain(situation),
    ],
  }),
} as const satisfies Record<string, Remedy>;

function ask(host: unknown, { options, env }: Situation): string {
  const baseUrl = options.baseUrl ?? env["MONGODB_ATLAS_BASE_URL"] ?? "";
  // Only an emulator on this machine may be spoken to in the clear.
  const scheme = baseUrl.startsWith("http:") ? "http" : "https";
  return `curl -sSI ${scheme}://${String(host)}/api/atlas/v2/orgs`;
}

/** Which variable names the proxy that is used; its address may hold a password. */
function proxyOf(env: Readonly<Record<string, string | undefined>>): string {
  const name = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find(
    (one) => (env[one] ?? "") !== "",
  );
  return name === undefined ? "" : ` Requests go through the proxy that ${name} names.`;
}
