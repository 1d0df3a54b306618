/**
 * Calls back when a front-end fell over: React takes an application away after an error that nobody caught, and tells the
 * window. Its place in the page is empty then, and only then.
 */
export function watchCollapse(element: HTMLElement, collapsed: () => void): () => void {
  const check = () => {
    setTimeout(() => {
      if (element.isConnected && element.childElementCount === 0) collapsed();
    });
  };
  window.addEventListener('error', check);
  return () => window.removeEventListener('error', check);
}
