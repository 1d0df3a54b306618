/** Where this front-end lives in the address; the shell gives it everything below. */
export const BASE = '/agency';
export const PROGRAMME = 'plan-samenleven';
