import type { CSSProperties } from 'react';

/** CSS custom properties as a React style: `customProperties({ '--share': '40%' })`. */
export const customProperties = (properties: Readonly<Record<`--${string}`, string>>) =>
  properties as CSSProperties;

/** A part of a whole as a CSS width, kept between 0 and 100 %. */
export function shareOf(part: number, whole: number): string {
  if (whole <= 0) return '0%';
  return `${Math.round(Math.min(1, Math.max(0, part / whole)) * 10_000) / 100}%`;
}
