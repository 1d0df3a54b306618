import { useEffect, useRef } from 'react';
import { awaitHeading } from './await-heading.ts';

/** Did the visitor go back or forward? Then the browser itself puts the page where it was. */
function useWentBack() {
  const wentBack = useRef(false);
  useEffect(() => {
    const back = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  return wentBack;
}

/**
 * A new page starts at its heading: focus goes there, which a screen reader reads out, and the page scrolls to its top.
 * The first page keeps the focus of the browser; a change of filters (same path) is no new page.
 */
export function usePageFocus(main: HTMLElement | null, path: string): void {
  const shown = useRef(path);
  const wentBack = useWentBack();
  useEffect(() => {
    if (!main || shown.current === path) return;
    shown.current = path;
    const back = wentBack.current;
    wentBack.current = false;
    if (!back && !location.hash) window.scrollTo(0, 0);
    return awaitHeading(main, (heading) => {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [main, path, wentBack]);
}
