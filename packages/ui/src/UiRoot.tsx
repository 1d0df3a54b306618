import type { Locale } from '@hub/domain';
import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
import { classNames } from './class-names.ts';
import { followLink } from './follow-link.ts';
import { UI_TEXTS, type UiTexts } from './texts.ts';

const LocaleContext = createContext<Locale>('nl');

/** Language of the parts below the nearest UiRoot. */
export const useUiLocale = (): Locale => useContext(LocaleContext);

/** Words of the parts in that language. */
export const useUiTexts = (): UiTexts => UI_TEXTS[useUiLocale()];

interface Props {
  readonly locale: Locale;
  /** office: dense, 15 px. portal: municipalities, partners and public, 18 px */
  readonly density?: 'office' | 'portal';
  /** Gets the path of every plain click on a link inside the hub, so that parts can use ordinary `<a href>`. */
  readonly navigate?: ((path: string) => void) | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Root of every front-end: density, language, links that do not reload the page. */
export function UiRoot({ locale, density = 'office', navigate, className, children }: Props) {
  const onClick = navigate && ((event: MouseEvent) => followLink(event.nativeEvent, navigate));
  return (
    <LocaleContext value={locale}>
      {/* biome-ignore lint/a11y: it only listens to the links inside, which are reachable themselves */}
      <div
        className={classNames('ui-root', density === 'portal' && 'ui-root-portal', className)}
        onClick={onClick}
      >
        {children}
      </div>
    </LocaleContext>
  );
}
