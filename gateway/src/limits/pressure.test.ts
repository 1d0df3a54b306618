import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPressing, watchPressure } from './pressure.ts';

test.each([
  ['nothing measured yet', [], false],
  ['in time', [0, 5, 3], false],
  ['late for a moment', [0, 900, 900], false],
  ['late all the time', [201, 300, 250], true],
  ['at the limit', [200, 300, 250], false],
  ['in time again', [300, 300, 300, 10], false],
])('%s', (_, delays, pressing) => expect(isPressing(delays)).toBe(pressing));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a loop that is late for longer than a moment is under pressure, until it is in time', () => {
  let late = 0;
  let clock = 0;
  const pressure = watchPressure(() => clock);
  const ring = (times: number) => {
    for (let i = 0; i < times; i += 1) {
      clock += 250 + late;
      vi.advanceTimersByTime(250);
    }
  };
  ring(4);
  expect(pressure.isHigh()).toBe(false);
  late = 300;
  ring(2);
  expect(pressure.isHigh()).toBe(false);
  ring(1);
  expect(pressure.isHigh()).toBe(true);
  late = 0;
  ring(1);
  expect(pressure.isHigh()).toBe(false);
  pressure.stop();
});
