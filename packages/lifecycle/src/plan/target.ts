/** What a plan acts on. */
export type Target = {
  orgId: string;
  organizationName?: string;
  /** Set where the plan acts through a project, or in it. */
  projectId?: string;
  projectName?: string;
  /** Left out for an account that is yet to be created. */
  clientId?: string;
  accountName?: string;
  secretId?: string;
};
