/** Node arguments that have a fault happen in the process at SIGUSR2. */
export const plantedThrow = plant(`throw new Error("planted fault")`);
export const plantedRejection = plant(`void Promise.reject(new Error("planted fault"))`);

function plant(statement: string): readonly string[] {
  const source = `process.on("SIGUSR2", () => { ${statement}; });`;
  return ["--import", `data:text/javascript,${encodeURIComponent(source)}`];
}
