import fc from 'fast-check';

/** Draws, of which fast-check keeps the record. */
export interface Dice {
  pick<T>(items: readonly T[]): T;
  /** True once in so many times. */
  oneIn(times: number): boolean;
}

export function diceOf(draw: fc.GeneratorValue): Dice {
  const below = (limit: number) => draw(fc.integer, { min: 0, max: limit - 1 });
  return {
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
    oneIn: (times) => below(times) === 0,
  };
}
