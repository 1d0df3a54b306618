/** Marks and labels that stand inside a heading but are no part of its name. */
const ASIDE = '.ui-tag, .ui-demo, [hidden], [aria-hidden="true"]';

/** The words of the page's first heading, or nothing while it is still to come. */
export function headingText(main: ParentNode): string {
  const heading = main.querySelector('h1')?.cloneNode(true);
  if (!(heading instanceof HTMLElement)) return '';
  for (const aside of heading.querySelectorAll(ASIDE)) aside.remove();
  return (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
}
