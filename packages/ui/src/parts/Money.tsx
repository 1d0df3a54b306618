import { formatEuro } from '@hub/domain';
import { useUiLocale } from '../UiRoot.tsx';

/** An amount in whole cents, as "€ 25.000". */
export const Money = ({ cents }: { readonly cents: number }) => (
  <span className="ui-number">{formatEuro(cents, useUiLocale())}</span>
);
