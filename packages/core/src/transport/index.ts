export { secretForms } from "../redaction/secret-forms.ts";
export { redactPatterns } from "../redaction/secret-patterns.ts";
export {
  createTransport,
  type Transport,
  type TransportOptions,
  type TransportRequest,
} from "./create-transport.ts";
