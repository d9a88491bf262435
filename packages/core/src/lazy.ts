/**
 * Returns a function that loads something when it is first called: it gives a promise until the thing is there, and from
 * then on the thing itself, so that those who come later do not wait. A load that failed is tried again with the next call.
 */
export function lazy<T extends object>(load: () => Promise<T>): () => T | Promise<T> {
  let loaded: T | undefined;
  let loading: Promise<T> | undefined;
  const keep = async (): Promise<T> => {
    try {
      loaded = await load();
      return loaded;
    } finally {
      loading = undefined;
    }
  };
  return () => loaded ?? (loading ??= keep());
}
