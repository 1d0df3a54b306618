import { LOCALES } from '@hub/client';
import type { Locale } from '@hub/domain';
import { useLingui } from '@lingui/react/macro';

/** Each language under its own name, for who cannot read the others. */
const NAMES: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

interface Props {
  readonly locale: Locale;
  readonly onChoose: (locale: Locale) => void;
}

export function LanguageSwitch({ locale, onChoose }: Props) {
  const { t } = useLingui();
  return (
    <fieldset className="frame-languages">
      <legend className="ui-hidden">{t`Taal`}</legend>
      {LOCALES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-label={NAMES[one]}
          aria-pressed={one === locale}
          onClick={() => onChoose(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
