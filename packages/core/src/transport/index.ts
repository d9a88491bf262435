export {
  createTransport,
  type Transport,
  type TransportOptions,
  type TransportRequest,
} from "./create-transport.ts";
