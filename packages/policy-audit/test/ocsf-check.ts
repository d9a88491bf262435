/** A check of OCSF 1.6.0 events, written from the schema: required attributes, enums, siblings, times in milliseconds. */

type Event = Record<string, unknown>;

/** By class: what has to be there beside the attributes of every finding. */
const classes: Readonly<Record<number, { name: string; faults: (event: Event) => string[] }>> = {
  2003: {
    name: "Compliance Finding",
    faults: ({ compliance }) => {
      const { standards, status_id, status } = asObject(compliance);
      return [
        ...require(Array.isArray(standards) && standards.length > 0, "compliance.standards"),
        ...require(caption(
          { 1: "Pass", 2: "Warning", 3: "Fail" },
          status_id,
          status,
        ), "compliance.status"),
      ];
    },
  },
  2008: {
    name: "IAM Analysis Finding",
    faults: (event) => [
      ...require([
        "access_analysis_result",
        "identity_activity_metrics",
        "permission_analysis_results",
      ].some((name) => event[name] !== undefined), "one of the three analyses"),
      ...require(asObject(event["user"])["uid"] !== undefined, "user.uid"),
      ...require(asObject(event["user"])["type_id"] === 4, "user.type_id"),
    ],
  },
};

const activities = { 1: "Create", 2: "Update", 3: "Close" };
const severities = {
  1: "Informational",
  2: "Low",
  3: "Medium",
  4: "High",
  5: "Critical",
  6: "Fatal",
};
const statuses = { 1: "New", 2: "In Progress", 3: "Suppressed", 4: "Resolved" };
const confidences = { 1: "Low", 2: "Medium", 3: "High" };

/** 2001-09-09 to 2100: seconds would be before it. */
const earliest = 1_000_000_000_000;
const latest = 4_102_444_800_000;

/** Returns what is wrong with an event. */
export function ocsfFaults(event: Event): string[] {
  const uid = Number(event["class_uid"]);
  const known = classes[uid];
  if (known === undefined) return [`class_uid ${uid}`];
  const metadata = asObject(event["metadata"]);
  const product = asObject(metadata["product"]);
  const info = asObject(event["finding_info"]);
  const resources = event["resources"];
  return [
    ...require(event["category_uid"] === 2, "category_uid"),
    ...require(event["class_name"] === known.name, "class_name"),
    ...require(event["type_uid"] === uid * 100 + Number(event["activity_id"]), "type_uid"),
    ...require(caption(activities, event["activity_id"], event["activity_name"]), "activity"),
    ...require(caption(severities, event["severity_id"], event["severity"]), "severity"),
    ...require(caption(statuses, event["status_id"], event["status"]), "status"),
    ...require(event["confidence_id"] === undefined ||
      caption(confidences, event["confidence_id"], event["confidence"]), "confidence"),
    ...require(/^\d+\.\d+\.\d+$/.test(String(metadata["version"])), "metadata.version"),
    ...require(isText(product["vendor_name"]) && isText(product["name"]), "metadata.product"),
    ...require(isText(info["uid"]) && isText(info["title"]), "finding_info"),
    ...require(Array.isArray(resources) &&
      resources.length > 0 &&
      resources.every(
        (one) => isText(asObject(one)["uid"]) || isText(asObject(one)["name"]),
      ), "resources"),
    ...require(!("resource" in event), "resource is deprecated"),
    ...require(event["remediation"] === undefined ||
      isText(asObject(event["remediation"])["desc"]), "remediation.desc"),
    ...require(isTime(event["time"]), "time"),
    ...timeFaults(event),
    ...nullFaults(event),
    ...known.faults(event),
  ];
}

function timeFaults(value: unknown, name = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => timeFaults(item, name));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => timeFaults(inner, key));
  }
  return name.endsWith("_time") ? require(isTime(value), name) : [];
}

/** OCSF leaves out what there is not. */
function nullFaults({ unmapped: _unmapped, ...event }: Event): string[] {
  return require(!JSON.stringify(event).includes(":null"), "null");
}

function isTime(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > earliest && Number(value) < latest;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function caption(names: Readonly<Record<number, string>>, id: unknown, name: unknown): boolean {
  return typeof id === "number" && names[id] !== undefined && names[id] === name;
}

function asObject(value: unknown): Event {
  return typeof value === "object" && value !== null ? (value as Event) : {};
}

function require(isMet: boolean, what: string): string[] {
  return isMet ? [] : [what];
}
