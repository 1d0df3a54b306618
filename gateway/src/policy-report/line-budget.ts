/** Says whether one more line may be written, and how many were kept silent before it. */
export type LineBudget = () => { readonly silent: number } | undefined;

/** At most `lines` per `windowMs`: a flood of reports may not fill the disk or hide other lines. */
export function createLineBudget(
  lines: number,
  windowMs: number,
  now: () => number = Date.now,
): LineBudget {
  let begun = now();
  let written = 0;
  let silent = 0;
  return () => {
    if (now() - begun >= windowMs) {
      begun = now();
      written = 0;
    }
    if (written >= lines) {
      silent += 1;
      return undefined;
    }
    written += 1;
    const missed = silent;
    silent = 0;
    return { silent: missed };
  };
}
