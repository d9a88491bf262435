/** Milliseconds of work in a row: half a frame at 60 a second, so that a key is answered in time. */
const longest = 8;

/** Returns a function that is undefined-valued while there is time, and else a promise of the next turn. */
export function createGiveWay(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
