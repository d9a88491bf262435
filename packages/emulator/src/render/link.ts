type Link = { href: string; rel: "self" };

const basePaths = { atlas: "/api/atlas/v2", "cloud-manager": "/api/public/v1.0" } as const;

/** Returns the `self` link of a resource under a platform's base path, at the host that was asked. */
export function selfLink(platform: keyof typeof basePaths, url: URL, path: string): Link[] {
  return [{ href: `${url.origin}${basePaths[platform]}${path}`, rel: "self" }];
}
