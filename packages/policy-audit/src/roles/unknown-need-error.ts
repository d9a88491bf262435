/** A declared need that is neither an operation ID of the Atlas Admin API nor a Terraform resource type known here. */
export class UnknownNeedError extends Error {
  override readonly name = "UnknownNeedError";
  readonly need: string;
  /** What was probably meant; undefined where nothing is near. */
  readonly suggestion: string | undefined;

  constructor(need: string, suggestion: string | undefined) {
    const hint = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
    super(
      `"${need}" is neither an operation ID of the Atlas Admin API nor a Terraform resource type of the MongoDB Atlas provider.${hint}`,
    );
    this.need = need;
    this.suggestion = suggestion;
  }
}
