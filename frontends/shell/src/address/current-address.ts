/** Where the visitor is, as a login brings back to it. */
export const currentAddress = (): string => location.pathname + location.search + location.hash;
