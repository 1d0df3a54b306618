import { type FocusEvent, type PointerEvent, useRef, useState } from 'react';
import { inPlace } from './in-place.ts';

/** Handlers and element of the area in which a list holds still. */
export interface SteadyArea {
  readonly ref: (element: HTMLDivElement | null) => void;
  readonly tabIndex: -1;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

export interface SteadyRows<Row> {
  readonly rows: readonly Row[];
  /** rows came, went or changed places */
  readonly waits: boolean;
  /** shows the newest list; the focus stays in the area */
  readonly showNewest: () => void;
  readonly area: SteadyArea;
}

/**
 * Rows that change by themselves hold still while a mouse is over their area or the focus is in it, so that nothing jumps away
 * from who is about to press it. Another question (`question`: filter, order) is the visitor's own wish and shows at once.
 */
export function useSteadyRows<Row extends { readonly id: string }>(
  newest: readonly Row[],
  question = '',
): SteadyRows<Row> {
  const [held, setHeld] = useState<{ question: string; rows: readonly Row[] }>();
  const element = useRef<HTMLDivElement>(null);
  const inside = useRef({ pointer: false, focus: false });
  const change = (part: 'pointer' | 'focus', isInside: boolean) => {
    inside.current[part] = isInside;
    const { pointer, focus } = inside.current;
    if (!pointer && !focus) setHeld(undefined);
    else setHeld((before) => (before?.question === question ? before : { question, rows: newest }));
  };
  const steady =
    held?.question === question ? inPlace(held.rows, newest) : { rows: newest, waits: false };
  return {
    ...steady,
    showNewest() {
      setHeld({ question, rows: newest });
      element.current?.focus();
    },
    area: {
      ref: (found) => {
        element.current = found;
      },
      tabIndex: -1,
      // a finger leaves nothing behind that could be jumped away from
      onPointerEnter: ({ pointerType }) => pointerType !== 'touch' && change('pointer', true),
      onPointerLeave: () => change('pointer', false),
      onFocus: () => change('focus', true),
      onBlur: ({ currentTarget, relatedTarget }) =>
        !currentTarget.contains(relatedTarget) && change('focus', false),
    },
  };
}
