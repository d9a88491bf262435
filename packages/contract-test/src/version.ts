/** The version of this package, which evidence carries. A test holds it against package.json. */
export const version = "0.0.0";
