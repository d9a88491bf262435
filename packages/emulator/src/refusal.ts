export type FieldFault = { field: string; description: string };

/** A documented error answer. Thrown by operations and protocol steps, turned into an ApiError body in one place. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly status: number;
  readonly errorCode: string;
  readonly parameters: (string | number)[];
  readonly fields: FieldFault[];
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    errorCode: string,
    detail: string,
    more: {
      parameters?: (string | number)[];
      fields?: FieldFault[];
      headers?: Record<string, string>;
    } = {},
  ) {
    super(detail);
    this.status = status;
    this.errorCode = errorCode;
    this.parameters = more.parameters ?? [];
    this.fields = more.fields ?? [];
    this.headers = more.headers ?? {};
  }
}
