import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './errors.ts';

/** Whole euro cents as a JSON number. Nothing in the hub comes near 2^53 cents; what does is refused, never rounded. */
export const Cents = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description: 'Whole euro cents. 2500000 is EUR 25,000.',
  serialize: (value) => wholeCents(typeof value === 'string' ? Number(value) : value),
  parseValue: wholeCents,
  parseLiteral: (node) => wholeCents(node.kind === Kind.INT ? Number(node.value) : undefined),
});

function wholeCents(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw badInput('amount', 'An amount is a whole number of cents.');
}

/** An instant, ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601: 2023-07-10T10:00:00.000Z.',
  serialize: (value) => instant(value).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : undefined),
});

function instant(value: unknown): Date {
  const date =
    value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(date.getTime()))
    throw badInput('instant', 'An instant reads 2023-07-10T10:00:00Z.');
  return date;
}

/** A day on the calendar of Brussels, without a time. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day in Brussels: 2023-07-10.',
  serialize: localDay,
  parseValue: localDay,
  parseLiteral: (node) => localDay(node.kind === Kind.STRING ? node.value : undefined),
});

function localDay(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  const date = new Date(`${text}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text);
  if (!exists) throw badInput('day', 'A day reads 2023-07-10.');
  return text;
}
