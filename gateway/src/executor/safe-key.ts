/**
 * Whether a key may be read from, merged into and written to plain objects. `__proto__` would change the prototype
 * (CVE-2026-32621, prototype pollution through a plan's data); `constructor`, `toString` ... are there without being data.
 */
export const isSafeKey = (key: string): boolean => !(key in Object.prototype);
