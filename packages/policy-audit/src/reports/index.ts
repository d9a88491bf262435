export type { Report } from "../report.ts";
export { reportFormats, renderReport, type FormatName } from "./formats.ts";
export { stickyMarker } from "./markdown/sticky-marker.ts";
export type { Paint, Renderer, RenderOptions, Tone } from "./renderer.ts";
export {
  sarifInventory,
  type InventoryRegion,
  type SarifInventory,
} from "./sarif/sarif-inventory.ts";
