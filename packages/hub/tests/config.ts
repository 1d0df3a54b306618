/** What a process that a test starts inherits. */
export const inherited = process.env;
