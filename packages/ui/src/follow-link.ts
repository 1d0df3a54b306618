const SPECIAL_KEYS = ['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const;

/** Is this a link that the browser itself must follow: another place, another window, a file, or marked as such? */
function leavesThePage(link: HTMLAnchorElement): boolean {
  return (
    link.origin !== location.origin ||
    (link.target !== '' && link.target !== '_self') ||
    link.hasAttribute('download') ||
    link.relList.contains('external') ||
    (link.getAttribute('href') ?? '').startsWith('#')
  );
}

/** Turns a plain click on a link inside the hub into a step of the router. */
export function followLink(event: globalThis.MouseEvent, navigate: (path: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (SPECIAL_KEYS.some((key) => event[key])) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement) || !link.href || leavesThePage(link)) return;
  event.preventDefault();
  navigate(`${link.pathname}${link.search}${link.hash}`);
}
