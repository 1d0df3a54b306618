/** Says where a value differs from its shape: "payload.lines[2].awardedCents: no whole number". Empty when it fits. */
export type Shape = (value: unknown, path: string) => string[];

const check =
  (what: string, fits: (value: unknown) => boolean): Shape =>
  (value, path) =>
    fits(value) ? [] : [`${path}: no ${what}`];

export const text = check('text', (value) => typeof value === 'string' && value.length > 0);
export const flag = check('yes or no', (value) => typeof value === 'boolean');
export const whole = check('whole number', (value) => Number.isSafeInteger(value));
export const count = check(
  'whole number of 0 or more',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);
export const decimal = check(
  'number',
  (value) => typeof value === 'number' && Number.isFinite(value),
);
export const uuid = check(
  'uuid',
  (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
);
export const instant = check(
  'instant',
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT.*Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);
export const day = check(
  'day',
  (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);

export const oneOf = (...values: readonly string[]): Shape =>
  check(
    `one of ${values.join(', ')}`,
    (value) => typeof value === 'string' && values.includes(value),
  );

export const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => shape(item, `${path}[${index}]`))
      : [`${path}: no list`];

/** An object with at least these fields; fields that are not named may come with a later, additive version. */
export const objectOf =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [`${path}: no object`];
    const own = new Map(Object.entries(value));
    return Object.entries(fields).flatMap(([name, shape]) =>
      shape(own.get(name), `${path}.${name}`),
    );
  };
