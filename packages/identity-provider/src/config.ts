/** Demo users log in without a secret: this provider must never stand before real data. */
export function assertNotProduction(environment: string | undefined = process.env.NODE_ENV): void {
  if (environment === 'production') {
    throw new Error(
      'The embedded identity provider is for demonstrations and tests and refuses NODE_ENV=production. ' +
        'Configure the issuer of your own login service instead.',
    );
  }
}
