/** Events that say: the visitor is already doing something, do not take the focus away. */
const VISITOR_ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Calls back with the heading of a new page as soon as it stands there: at once, or when its data came. Gives up when the
 * visitor goes on first. Returns how to stop.
 */
export function awaitHeading(main: HTMLElement, found: (heading: HTMLElement) => void): () => void {
  const look = () => {
    const heading = main.querySelector('h1');
    if (!heading) return;
    stop();
    found(heading);
  };
  const observer = new MutationObserver(look);
  // the front-end draws its new page after this call, so the old heading is still there until the next frame
  const frame = requestAnimationFrame(() => {
    observer.observe(main, { childList: true, subtree: true });
    look();
  });
  const stop = () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    for (const event of VISITOR_ACTS) window.removeEventListener(event, stop);
  };
  for (const event of VISITOR_ACTS) window.addEventListener(event, stop, { passive: true });
  return stop;
}
