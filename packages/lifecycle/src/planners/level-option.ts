/** Through which level a plan acts: an organization if no project is named, else that project. */
export type LevelOption = {
  /** Acts through this project, with what its owners may do, instead of through the organization. */
  projectId?: string;
};
