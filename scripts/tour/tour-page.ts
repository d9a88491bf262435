import type { Visit } from "./take-tour.ts";

/** Returns the page of a tour. */
export function tourPage(install: string, visits: readonly Visit[]): string {
  const parts = visits.map(
    ({ heading, words, command, shown, code }) =>
      `## ${heading}\n\n${words}\n\n\`\`\`sh\n${command}\n\`\`\`\n\n\`\`\`text\n${shown}\n\`\`\`\n${code === 0 ? "" : `\nExit code ${code}.\n`}`,
  );
  return `# A tour of the command line

What follows was typed and printed by \`pnpm tour\`, with the packed packages in an empty project and an organization that \`purser emulator\` plays. Below, \`purser\` is \`npx purser\`. IDs and dates are other ones on each run; a test walks through it again and compares the rest.

## Install

\`\`\`sh
npm install purser
npx purser --version --verbose
\`\`\`

\`\`\`text
${install}
\`\`\`

${parts.join("\n")}`;
}

/** Returns the lines of a page without what differs from run to run: IDs, instants, ages, sizes and durations. */
export function withoutChance(page: string): string[] {
  return page
    .replaceAll(/journals\/\S+?\.ndjson/g, "journals/<journal>")
    .replaceAll(/mdb_sa_(?:id|sk)_\S+?(?=[\s.,;:)`'"]|$)/gm, "<id>")
    .replaceAll(/[0-9a-f]{24}/g, "<id>")
    .replaceAll(/\d{4}-\d{2}-\d{2}(?:T[0-9:.]+Z)?/g, "<date>")
    .replaceAll(/127\.0\.0\.1:\d+/g, "<host>")
    .replaceAll(/\b\d+(?:\.\d+)?\b/g, "<n>")
    .replaceAll(/ +/g, " ")
    .split("\n");
}
