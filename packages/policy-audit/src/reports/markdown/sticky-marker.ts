/** First line of every comment: by it the comment of the run before is found and replaced. */
export const stickyMarker = "<!-- purser-audit -->";
