import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';

/** Main navigation, drawn inside the header of the frame. */
export function Navigation() {
  const { t } = useLingui();
  const [path] = useLocation();
  const items = [
    { href: '/', label: t`Overzicht`, current: path === '/' },
    { href: '/gemeenten', label: t`Gemeenten`, current: path.startsWith('/gemeente') },
    { href: '/acties', label: t`Acties`, current: path.startsWith('/actie') },
    { href: '/mentoren', label: t`Mentoren`, current: path === '/mentoren' },
  ];
  return (
    <nav aria-label={t`Hoofdmenu`}>
      <ul>
        {items.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
