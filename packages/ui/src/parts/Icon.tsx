const PATHS = {
  alert: 'M12 8v5m0 3v.01M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  bell: 'M6 9a6 6 0 0 1 12 0c0 6 2 7 2 8H4c0-1 2-2 2-8m4 11a2 2 0 0 0 4 0',
  check: 'm5 12.5 5 5L19 7',
  'chevron-down': 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  external: 'M9 5H5v14h14v-4M13 5h6v6m0-6-9 9',
  mail: 'M4 6h16v12H4zm0 1 8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 21 21',
  user: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21c1-4 4-6 8-6s7 2 8 6',
  warning: 'M12 4 2.5 20h19zm0 6v5m0 2.5v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside words; it never stands alone, so it is hidden from screen readers. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="ui-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
