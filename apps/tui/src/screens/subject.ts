/** What a row, or a page, is about: always an organization, and the most particular things in it that are meant. */
export type Subject = {
  orgId: string;
  projectId?: string;
  clientId?: string;
  secretId?: string;
  /** An entry of an access list. */
  address?: string;
};
