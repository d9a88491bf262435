import type { OpenApiDocument } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import { followed } from "../contract/pointer.ts";

/** Returns where a document says something of a body as a whole. */
export type BodyPlace = (document: OpenApiDocument, body: Body) => string;

type Body = NonNullable<OperationContract["body"]>;

const written = /\/content\/[^/]+\/schema$/;

/** That there has to be one. */
export const ofPresence: BodyPlace = (_document, { pointer }) =>
  pointer.replace(written, "/required");

/** Which media types it comes in. */
export const ofContent: BodyPlace = (_document, { pointer }) =>
  pointer.replace(written, "/content");

/** That it is JSON, which its media type says. */
export const ofJson: BodyPlace = (_document, { pointer }) => pointer.replace(/\/schema$/, "");

/** What it is made of. */
export const ofSchema: BodyPlace = (document, { pointer }) => followed(document, pointer).pointer;

/** Whether it is an object or an array. */
export const ofType: BodyPlace = (document, body) => `${ofSchema(document, body)}/type`;
