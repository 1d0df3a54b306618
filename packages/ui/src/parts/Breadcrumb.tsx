import { useUiTexts } from '../UiRoot.tsx';

export interface Crumb {
  readonly label: string;
  /** the last one has none: it is this page */
  readonly href?: string;
}

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const texts = useUiTexts();
  return (
    <nav className="ui-crumbs" aria-label={texts.breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={label}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
