import { formatNumber } from '@hub/domain';
import { useUiLocale, useUiTexts } from '../UiRoot.tsx';

interface Props {
  readonly value: number;
  /** what was agreed: "30 van 300" */
  readonly of?: number | undefined;
  /** in the plural: "gezinnen"; a number without its unit says nothing */
  readonly unit: string;
}

/** "30 van 300 gezinnen". */
export function Reach({ value, of, unit }: Props) {
  const locale = useUiLocale();
  const texts = useUiTexts();
  const number = formatNumber(value, locale);
  return (
    <span>
      {of === undefined ? number : texts.of(number, formatNumber(of, locale))} {unit}
    </span>
  );
}
