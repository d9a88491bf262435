import { Command, type Option } from "commander";
import { accessAddCommand } from "../commands/access-add.ts";
import { accessListCommand } from "../commands/access-list.ts";
import { accessRemoveCommand } from "../commands/access-remove.ts";
import { accountsAssignCommand } from "../commands/accounts-assign.ts";
import { accountsCreateCommand } from "../commands/accounts-create.ts";
import { accountsDeleteCommand } from "../commands/accounts-delete.ts";
import { accountsGetCommand } from "../commands/accounts-get.ts";
import { accountsListCommand } from "../commands/accounts-list.ts";
import { accountsProjectsCommand } from "../commands/accounts-projects.ts";
import { accountsUnassignCommand } from "../commands/accounts-unassign.ts";
import { accountsUpdateCommand } from "../commands/accounts-update.ts";
import { auditCommand } from "../commands/audit.ts";
import { browseCommand } from "../commands/browse.ts";
import { contractEmitTestCommand } from "../commands/contract-emit-test.ts";
import { contractExplainCommand } from "../commands/contract-explain.ts";
import { contractParityCommand } from "../commands/contract-parity.ts";
import { contractReplayCommand } from "../commands/contract-replay.ts";
import { contractRunCommand } from "../commands/contract-run.ts";
import { contractSweepCommand } from "../commands/contract-sweep.ts";
import { completionCommand } from "../commands/completion.ts";
import { diffCommand } from "../commands/diff.ts";
import { doctorCommand } from "../commands/doctor.ts";
import { emulatorCommand } from "../commands/emulator.ts";
import { explainCommand } from "../commands/explain.ts";
import { orgsCommand } from "../commands/orgs.ts";
import { planCommand } from "../commands/plan.ts";
import { profileAddCommand } from "../commands/profile-add.ts";
import { profileListCommand } from "../commands/profile-list.ts";
import { profileRemoveCommand } from "../commands/profile-remove.ts";
import { profileUseCommand } from "../commands/profile-use.ts";
import { projectsCommand } from "../commands/projects.ts";
import { rulesCommand } from "../commands/rules.ts";
import { secretsCreateCommand } from "../commands/secrets-create.ts";
import { secretsDeleteCommand } from "../commands/secrets-delete.ts";
import { secretsListCommand } from "../commands/secrets-list.ts";
import { secretsResumeCommand } from "../commands/secrets-resume.ts";
import { secretsRotateCommand } from "../commands/secrets-rotate.ts";
import { simulateCommand } from "../commands/simulate.ts";
import { snapshotCommand } from "../commands/snapshot.ts";
import { tokenCommand } from "../commands/token.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { packageVersion } from "../package-version.ts";
import type { CommandDefinition } from "./command-definition.ts";
import { helpEnd } from "./help-end.ts";
import {
  checkGlobalOptions,
  createGlobalOptions,
  flag,
  type GlobalOptions,
} from "./global-options.ts";

/** Columns of help in a pipe. */
const defaultWidth = 100;

const groups: Readonly<Record<string, string>> = {
  accounts: "Service accounts of organizations.",
  secrets: "Secrets of service accounts.",
  access: "Addresses that may use service accounts.",
  contract: "Whether an endpoint keeps its contract.",
  profile: "Credentials under names.",
};

/** Returns the whole command line as a commander program. `done` receives the exit code of the command that ran. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command("purser")
    .description("Keeps the accounts: MongoDB Atlas and Cloud Manager service accounts.")
    .version(
      packageVersion(),
      "-V, --version",
      "print the version; with --verbose or --json, of all it depends on",
    )
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "Print help for a command.")
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are printed in one place, by whoever runs the program.
      outputError: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? defaultWidth,
      getErrHelpWidth: () => io.stderr.columns ?? defaultWidth,
    })
    .exitOverride();
  for (const option of createGlobalOptions()) program.addOption(option);
  addCommand(program, browseCommand, io, done);
  addCommand(program, auditCommand, io, done);
  addCommand(program, explainCommand, io, done);
  addCommand(program, rulesCommand, io, done);
  addCommand(program, planCommand, io, done);
  addCommand(program, simulateCommand, io, done);
  addCommand(program, snapshotCommand, io, done);
  addCommand(program, diffCommand, io, done);
  addCommand(program, orgsCommand, io, done);
  addCommand(program, projectsCommand, io, done);
  addCommand(program, accountsListCommand, io, done);
  addCommand(program, accountsGetCommand, io, done);
  addCommand(program, accountsProjectsCommand, io, done);
  addCommand(program, accountsCreateCommand, io, done);
  addCommand(program, accountsUpdateCommand, io, done);
  addCommand(program, accountsAssignCommand, io, done);
  addCommand(program, accountsUnassignCommand, io, done);
  addCommand(program, accountsDeleteCommand, io, done);
  addCommand(program, secretsListCommand, io, done);
  addCommand(program, secretsCreateCommand, io, done);
  addCommand(program, secretsDeleteCommand, io, done);
  addCommand(program, secretsRotateCommand, io, done);
  addCommand(program, secretsResumeCommand, io, done);
  addCommand(program, accessListCommand, io, done);
  addCommand(program, accessAddCommand, io, done);
  addCommand(program, accessRemoveCommand, io, done);
  addCommand(program, tokenCommand, io, done);
  addCommand(program, doctorCommand, io, done);
  addCommand(program, profileAddCommand, io, done);
  addCommand(program, profileListCommand, io, done);
  addCommand(program, profileUseCommand, io, done);
  addCommand(program, profileRemoveCommand, io, done);
  addCommand(program, contractRunCommand, io, done);
  addCommand(program, contractSweepCommand, io, done);
  addCommand(program, contractReplayCommand, io, done);
  addCommand(program, contractEmitTestCommand, io, done);
  addCommand(program, contractExplainCommand, io, done);
  addCommand(program, contractParityCommand, io, done);
  addCommand(program, emulatorCommand, io, done);
  addCommand(program, completionCommand, io, done);
  return program;
}

function addCommand<Own>(
  program: Command,
  definition: CommandDefinition<Own>,
  io: Io,
  done: (code: ExitCode) => void,
): void {
  const parent = definition.words.slice(0, -1).reduce(findOrAddGroup, program);
  const isUsed = (option: Option): boolean =>
    definition.globals.some((name) => name === option.attributeName());
  const command = parent
    .command(definition.words.at(-1) ?? "")
    .description(definition.description)
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: () => program.options.filter(isUsed),
    })
    .addHelpText("after", () => helpEnd(definition, io.stdout.columns ?? defaultWidth))
    .action(async () => {
      const operands = command.processedArgs.flat(1) as string[];
      const given = program.options.filter(
        (option) => program.getOptionValueSource(option.attributeName()) === "cli",
      );
      const unused = given.find((option) => !isUsed(option));
      const name = `purser ${definition.words.join(" ")}`;
      if (unused !== undefined) {
        throw new UsageError(
          `${name} takes no ${flag(unused.attributeName())}.`,
          `Leave it out; ${name} --help shows what it takes.`,
        );
      }
      const options = command.optsWithGlobals<GlobalOptions & Own>();
      const names = new Set(given.map((option) => option.attributeName()));
      checkGlobalOptions(options, names, {
        hasSnapshots: definition.readsSnapshots && operands.length > 0,
      });
      done(await definition.run(options, io, operands, program));
    });
  for (const option of definition.createOptions()) command.addOption(option);
  for (const argument of definition.createArguments?.() ?? []) command.addArgument(argument);
}

function findOrAddGroup(parent: Command, word: string): Command {
  return (
    parent.commands.find((command) => command.name() === word) ??
    parent.command(word).description(groups[word] ?? "")
  );
}
