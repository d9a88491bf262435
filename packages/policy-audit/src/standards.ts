/** Controls of public standards that a rule helps to keep, by standard. Numbers as the standard writes them. */
export type Standards = {
  /** OWASP Non-Human Identities Top 10, 2025: `NHI1` to `NHI10`. */
  owasp?: readonly string[];
  /** NIST SP 800-53 revision 5: `AC-6(2)`. */
  nist?: readonly string[];
  /** PCI DSS 4.0.1: `7.2.5`. */
  pci?: readonly string[];
  /** ISO/IEC 27001:2022, Annex A: `A.8.2`. */
  iso?: readonly string[];
  /** SOC 2, Trust Services Criteria: `CC6.3`. */
  soc2?: readonly string[];
  /** CIS Controls 8.1: `5.3`. */
  cis?: readonly string[];
};

/** The names of the standards in reports. */
export const standardNames = {
  owasp: "OWASP NHI 2025",
  nist: "NIST 800-53",
  pci: "PCI DSS 4.0.1",
  iso: "ISO 27001",
  soc2: "SOC 2",
  cis: "CIS Controls 8.1",
} as const satisfies Record<keyof Standards, string>;

export type StandardControl = { standard: string; control: string };

/** Returns the controls one by one, in the order above. */
export function listControls(standards: Standards): StandardControl[] {
  return Object.entries(standardNames).flatMap(([key, standard]) =>
    (standards[key as keyof Standards] ?? []).map((control) => ({ standard, control })),
  );
}
