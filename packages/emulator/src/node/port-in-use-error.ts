/** The port an emulator was to listen on is taken. */
export class PortInUseError extends Error {
  override name = "PortInUseError";
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`Cannot serve the emulator on 127.0.0.1:${port}: the port is in use.`, options);
    this.port = port;
  }
}
