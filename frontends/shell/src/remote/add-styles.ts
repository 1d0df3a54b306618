/**
 * Adds a style sheet once and waits for it, so that nothing shows unstyled. Without its styles a page still works; one that
 * was changed underway is not applied.
 */
export function addStyles(href: string, integrity: string = ''): Promise<void> {
  const present = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (present.some((link) => link.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      integrity,
      href,
    });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}
