/** Thrown when data is asked for by a name that does not exist. Carries the name asked for and the names there are. */
export class UnknownDataError extends Error {
  override name = "UnknownDataError";
  readonly dataName: string;
  readonly knownNames: readonly string[];

  constructor(dataName: string, knownNames: readonly string[]) {
    super(`There is no data called "${dataName}". Known names: ${knownNames.join(", ")}.`);
    this.dataName = dataName;
    this.knownNames = knownNames;
  }
}
