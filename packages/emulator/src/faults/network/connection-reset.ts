/** Fails as `fetch` does when the peer closes the connection: a TypeError with the system's code in its cause. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), {
    code: "ECONNRESET",
    syscall: "read",
  });
  return new TypeError("fetch failed", { cause });
}
