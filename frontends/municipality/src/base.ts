/** Where this front-end lives in the address; the shell gives it everything below. */
export const BASE = '/municipality';
export const PROGRAMME = 'plan-samenleven';
