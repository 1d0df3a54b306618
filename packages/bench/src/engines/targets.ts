import type { Figure } from './figures.ts';
import { ratio, type Target } from './ratios.ts';
import type { Users } from './running.ts';

const OURS = 'ours, subgraphs over HTTP';
const STOCK = 'stock @apollo/gateway';
const HIVE_NATIVE = 'Hive gateway, native';
const GRAFBASE = 'Grafbase';

interface Wanted {
  /** How the name of the other engine begins. */
  readonly other: string;
  readonly operation: string;
  readonly users: Users;
  /** Operations in the processor time that the other needs for one. */
  readonly least: number;
}

const WANTED: readonly Wanted[] = [
  { other: STOCK, operation: 'large', users: 'same', least: 6 },
  { other: STOCK, operation: 'large', users: 'different', least: 6 },
  { other: STOCK, operation: 'small', users: 'same', least: 10 },
  { other: STOCK, operation: 'small', users: 'different', least: 10 },
  { other: HIVE_NATIVE, operation: 'large', users: 'different', least: 2.5 },
  { other: HIVE_NATIVE, operation: 'small', users: 'different', least: 2.5 },
];

/** Times the processor time that a gateway in native code needs. */
const MOST_OF_NATIVE = 1.5;

/** What the gateway itself has to reach in front of canned subgraphs. */
export function targetsOf(figures: readonly Figure[]): Target[] {
  const gain = ({ other, operation, users }: Omit<Wanted, 'least'>): number | undefined => {
    const found = (engine: string) =>
      figures.find(
        (one) =>
          one.engine.startsWith(engine) &&
          one.operation === operation &&
          one.users === users &&
          one.connections === 16,
      );
    const [theirs, ours] = [found(other), found(OURS)];
    return theirs && ours && ratio(theirs, ours);
  };
  return [
    ...WANTED.map((wanted) => ({
      what: `${wanted.other}, ${wanted.operation}, ${wanted.users} users`,
      limit: { least: wanted.least },
      reached: gain(wanted),
    })),
    ...['large', 'small'].map((operation) => {
      const reached = gain({ other: GRAFBASE, operation, users: 'different' });
      return {
        what: `processor time beside that of ${GRAFBASE} in native code, ${operation}, different users`,
        limit: { most: MOST_OF_NATIVE },
        reached: reached && 1 / reached,
      };
    }),
  ];
}
