interface LegendClass {
  /** 1 to 5, as in the map */
  readonly level: number;
  readonly text: string;
}

interface Props {
  /** light to dark: "1-59" */
  readonly classes: readonly LegendClass[];
  /** what a tile without a colour means, when the map has any */
  readonly none?: string | undefined;
  /** what the pattern means, when the map uses it */
  readonly hatched?: string | undefined;
}

/** Colours and pattern of a map in words. */
export const MapLegend = ({ classes, none, hatched }: Props) => (
  <ul className="ui-legend">
    {classes.map(({ level, text }) => (
      <li key={text}>
        <i className={`ui-class-${level}`} />
        {text}
      </li>
    ))}
    {none && (
      <li className="ui-legend-apart">
        <i />
        {none}
      </li>
    )}
    {hatched && (
      <li className="ui-legend-apart">
        <i data-hatched="" />
        {hatched}
      </li>
    )}
  </ul>
);
