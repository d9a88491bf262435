export { PortInUseError } from "./port-in-use-error.ts";
export { serve, type Served } from "./serve.ts";
