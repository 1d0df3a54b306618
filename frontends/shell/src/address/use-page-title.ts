import { useEffect } from 'react';
import { BRAND } from '../frame/Brand.tsx';
import { headingText } from './page-heading.ts';

/** The title of the window follows the heading of the page, whoever draws it and whenever it comes. */
export function usePageTitle(main: HTMLElement | null): void {
  useEffect(() => {
    if (!main) return;
    let frame = 0;
    const update = () => {
      const heading = headingText(main);
      document.title = heading && heading !== BRAND ? `${heading} - ${BRAND}` : BRAND;
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    };
    const observer = new MutationObserver(later);
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    later();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [main]);
}
