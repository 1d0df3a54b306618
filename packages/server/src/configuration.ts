/** One setting: the variable it comes from, how its text becomes a value, whether it may be printed. */
export interface ConfigField<T> {
  readonly variable: string;
  readonly hidden: boolean;
  readonly fallback: { readonly value: T } | null;
  parse(text: string): T;
}

type Settings = Record<string, ConfigField<unknown>>;
type Values<S extends Settings> = { [K in keyof S]: S[K] extends ConfigField<infer T> ? T : never };

const field = <T>(
  variable: string,
  parse: (text: string) => T,
  options: { default?: T; hidden?: boolean },
): ConfigField<T> => ({
  variable,
  hidden: options.hidden ?? false,
  fallback: 'default' in options ? { value: options.default as T } : null,
  parse,
});

/** Text; without a default the variable is required. */
export function text(variable: string, options?: { default: string }): ConfigField<string>;
export function text<T>(variable: string, options: { default: T }): ConfigField<string | T>;
export function text(variable: string, options: { default?: unknown } = {}): ConfigField<unknown> {
  return field<unknown>(variable, (value) => value, options);
}

/** Text that is never printed: keys, passwords, connection strings. */
export function secret(variable: string): ConfigField<string>;
export function secret<T>(variable: string, options: { default: T }): ConfigField<string | T>;
export function secret(
  variable: string,
  options: { default?: unknown } = {},
): ConfigField<unknown> {
  return field<unknown>(variable, (value) => value, { ...options, hidden: true });
}

/** A whole number within limits. */
export function integer(
  variable: string,
  options: { default?: number; min?: number; max?: number } = {},
): ConfigField<number> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, ...rest } = options;
  const parse = (value: string) => {
    const number = Number(value);
    if (!Number.isSafeInteger(number) || number < min || number > max) {
      throw new Error(`must be a whole number from ${min} to ${max}`);
    }
    return number;
  };
  return field(variable, parse, rest);
}

/** One word of a list. */
export function oneOf<const T extends string>(
  variable: string,
  words: readonly T[],
  options: { default?: T } = {},
): ConfigField<T> {
  const parse = (value: string) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new Error(`must be one of ${words.join(', ')}`);
    return word;
  };
  return field(variable, parse, options);
}

/** A switch: 1 or true, 0 or false. */
export function flag(variable: string, options: { default?: boolean } = {}): ConfigField<boolean> {
  const parse = (value: string) => {
    if (value === '1' || value === 'true') return true;
    if (value === '0' || value === 'false') return false;
    throw new Error('must be 1, true, 0 or false');
  };
  return field(variable, parse, options);
}

/** Reads a process's settings once and names every wrong or missing variable in one error. */
export function defineConfig<S extends Settings>(settings: S) {
  return (environment: Readonly<Record<string, string | undefined>>) => {
    const problems: string[] = [];
    const read = ({ variable, fallback, parse }: ConfigField<unknown>): unknown => {
      const given = environment[variable];
      if (given === undefined || given === '') {
        if (!fallback) problems.push(`${variable} is required`);
        return fallback?.value;
      }
      try {
        return parse(given);
      } catch (error) {
        problems.push(`${variable} ${error instanceof Error ? error.message : 'is wrong'}`);
        return undefined;
      }
    };
    const entries = Object.entries(settings).map(([name, setting]) => [name, read(setting)]);
    if (problems.length > 0) throw new Error(`Configuration: ${problems.join('; ')}.`);
    const values = Object.fromEntries(entries) as Values<S>;
    return { values, redacted: () => redact(settings, values) };
  };
}

function redact(settings: Settings, values: Record<string, unknown>): Record<string, unknown> {
  const shown = Object.entries(settings).map(([name, setting]) => {
    const value = values[name];
    return [name, setting.hidden && value !== undefined && value !== null ? '(set)' : value];
  });
  return Object.fromEntries(shown);
}
