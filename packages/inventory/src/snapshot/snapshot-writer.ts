import type { CreateDigest } from "../digest/digest.ts";
import { createNobleDigest } from "../digest/noble-digest.ts";
import type { FooterRecord, InventoryRecord } from "../records.ts";
import { footerLine } from "./footer.ts";
import { createRecordOrder } from "./record-order.ts";
import { SnapshotError } from "./snapshot-error.ts";

/** Turns records into the lines of a snapshot. */
export type SnapshotWriter = {
  /**
   * Returns the line of a record, with its line end. Throws a `SnapshotError` for a record that may not stand there. A footer
   * gives no line: the writer makes its own.
   */
  line(record: InventoryRecord): string;
  /** Returns the last line. Throws a `SnapshotError` if an organization is still open, or nothing was written. */
  end(): { line: string; footer: FooterRecord };
};

/** Returns a writer of one snapshot. */
export function createSnapshotWriter(
  options: { createDigest?: CreateDigest } = {},
): SnapshotWriter {
  const { createDigest = createNobleDigest } = options;
  const digest = createDigest();
  const order = createRecordOrder();
  const encoder = new TextEncoder();
  let lines = 0;

  const follow = (record: InventoryRecord) => {
    const fault = order.follow(record);
    if (fault) throw new SnapshotError(fault.fault, lines + 1, fault.reason);
  };

  return {
    line(record) {
      if (record.record === "footer") return "";
      follow(record);
      lines++;
      const line = `${JSON.stringify(record)}\n`;
      digest.update(encoder.encode(line));
      return line;
    },
    end() {
      const { organizations, projects, accounts } = order.counts;
      const counts = { organizations, projects, accounts };
      follow({ record: "footer", counts, sha256: "" });
      const footer: FooterRecord = { record: "footer", counts, sha256: digest.hex() };
      return { line: `${footerLine(footer)}\n`, footer };
    },
  };
}
