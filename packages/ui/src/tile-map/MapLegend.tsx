interface Props {
  /** up to five classes, light to dark: "1-59" */
  readonly classes: readonly string[];
  /** what a tile without a value means */
  readonly none: string;
  /** what the pattern means, when the map uses it */
  readonly hatched?: string;
}

/** Colours and pattern of a map in words. */
export const MapLegend = ({ classes, none, hatched }: Props) => (
  <ul className="ui-legend">
    {classes.map((text, index) => (
      <li key={text}>
        <i className={`ui-class-${index + 1}`} />
        {text}
      </li>
    ))}
    <li className="ui-legend-apart">
      <i />
      {none}
    </li>
    {hatched && (
      <li className="ui-legend-apart">
        <i data-hatched="" />
        {hatched}
      </li>
    )}
  </ul>
);
