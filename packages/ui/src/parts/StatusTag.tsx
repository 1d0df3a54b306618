import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from './Icon.tsx';

export type Tone = 'ok' | 'warn' | 'error' | 'todo' | 'neutral';

interface Props {
  readonly tone?: Tone;
  /** words without a pill: for what is as it should be */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** A state in words; the colour only repeats it. Give exceptions a pill, the rest plain words. */
export const StatusTag = ({ tone = 'neutral', plain = false, children }: Props) => (
  <span
    className={classNames(
      'ui-tag',
      tone !== 'neutral' && `ui-tag-${tone}`,
      plain && 'ui-tag-plain',
    )}
  >
    {plain && tone === 'ok' && <Icon name="check" />}
    {children}
  </span>
);
