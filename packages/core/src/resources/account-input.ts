/** A new service account. */
export type NewServiceAccount<Role extends string> = {
  /** For people. Atlas: 1 to 64 letters and digits of any script, spaces and `-_.,'`. Cloud Manager: ASCII ones. */
  name: string;
  /** What the account is for: 1 to 250 of the characters that a name may have. */
  description: string;
  /** At least one. */
  roles: readonly Role[];
  /** Hours until its first secret expires: 8 to 8760, or less where the organization's settings say so; on Cloud Manager to 8766. */
  secretExpiresAfterHours: number;
};

/** What to change of a service account. What is left out stays as it is. */
export type ServiceAccountChanges<Role extends string> = {
  name?: string;
  description?: string;
  /** The roles it shall have at this level from now on, at least one: those left out are taken away. */
  roles?: readonly Role[];
};

/** A new secret. */
export type NewSecret = {
  /** Hours until it expires: 8 to 8760, or less where the organization's settings say so; on Cloud Manager to 8766. */
  secretExpiresAfterHours: number;
};
