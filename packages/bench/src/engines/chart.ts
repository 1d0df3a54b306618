/** One bar: how many times as much as the first engine. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

export interface Group {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const [LEFT, WIDTH, BAR, GAP] = [230, 760, 18, 34];
/** Text as it may stand in SVG. */
export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Horizontal bars in groups, as SVG. */
export function chart(title: string, groups: readonly Group[]): string {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (WIDTH - LEFT - 60) / most;
  let y = 44;
  const parts = groups.flatMap(({ title: name, bars }) => {
    const head = `<text x="0" y="${y}" font-weight="600">${escaped(name)}</text>`;
    y += 8;
    const rows = bars.map(({ label, value }, index) => {
      const top = y + index * (BAR + 4);
      const width = Math.max(1, Math.round(value * scale));
      const fill = label.startsWith('ours') ? '#0055cc' : '#8a94a6';
      return [
        `<text x="${LEFT - 8}" y="${top + 13}" text-anchor="end">${escaped(label)}</text>`,
        `<rect x="${LEFT}" y="${top}" width="${width}" height="${BAR}" rx="2" fill="${fill}"/>`,
        `<text x="${LEFT + width + 6}" y="${top + 13}">${value.toFixed(1)}×</text>`,
      ].join('');
    });
    y += bars.length * (BAR + 4) + GAP;
    return [head, ...rows];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="12" fill="#1d2633" role="img" aria-labelledby="title"><title id="title">${escaped(title)}</title><rect width="${WIDTH}" height="${y}" fill="#fff"/><text x="0" y="18" font-size="15" font-weight="600">${escaped(title)}</text>${parts.join('')}</svg>\n`;
}
