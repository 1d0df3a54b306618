import { escaped } from '../engines/chart.ts';

export interface Line {
  readonly label: string;
  readonly colour: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface LineChart {
  readonly title: string;
  /** What the two axes count. */
  readonly unitX: string;
  readonly unitY: string;
  readonly lines: readonly Line[];
}

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [760, 320, 56, 56, 16, 36];
const TICKS = 5;

/** Lines over one axis of time, from zero up, as SVG. */
export function lineChart({ title, unitX, unitY, lines }: LineChart): string {
  const all = lines.flatMap(({ points }) => points);
  const mostX = Math.max(1, ...all.map(([x]) => x));
  const mostY = roundUp(Math.max(1, ...all.map(([, y]) => y)));
  const x = (value: number) => LEFT + (value / mostX) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / mostY) * (HEIGHT - TOP - BOTTOM);
  const ticks = Array.from({ length: TICKS + 1 }, (_, n) => n / TICKS);
  const parts = [
    ...ticks.flatMap((part) => [
      `<path d="M${LEFT} ${y(part * mostY).toFixed(1)}H${WIDTH - RIGHT}" stroke="#e3e7ee"/>`,
      `<text x="${LEFT - 6}" y="${(y(part * mostY) + 4).toFixed(1)}" text-anchor="end">${short(part * mostY)}</text>`,
      `<text x="${x(part * mostX).toFixed(1)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${short(part * mostX)}</text>`,
    ]),
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 4}" text-anchor="end">${escaped(unitX)}</text>`,
    `<text x="0" y="${TOP - 12}">${escaped(unitY)}</text>`,
    ...lines.flatMap(({ label, colour, points }, n) => [
      `<path d="M${points.map(([px, py]) => `${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
      `<text x="${LEFT + n * 240}" y="${TOP - 12}" fill="${colour}" font-weight="600">${escaped(label)}</text>`,
    ]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#1d2633" role="img" aria-labelledby="title"><title id="title">${escaped(title)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><text x="0" y="18" font-size="15" font-weight="600">${escaped(title)}</text>${parts.join('')}</svg>\n`;
}

/** The next 1, 2.5 or 5 of its power of ten, so that the lines of the scale are whole. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2.5, 5, 10].find((step) => step * power >= value) ?? 10);
}

const short = (value: number): string => String(Number(value.toFixed(1)));
