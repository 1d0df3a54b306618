/** Name of the product; not translated. */
export const BRAND = 'Samenleven Hub';

/** The slanted mark and the name; leads home. */
export const Brand = ({ home }: { readonly home: string }) => (
  <a className="frame-brand" href={home}>
    <i aria-hidden="true" />
    {BRAND}
  </a>
);
