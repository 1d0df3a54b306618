import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * A button that opens a panel beside it. Closes on Escape (focus back on the button), on a click or focus elsewhere, and when
 * the visitor goes to another place.
 */
export function useDisclosure(root: RefObject<HTMLElement | null>, place: string) {
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = openedAt === place;

  useEffect(() => {
    if (!open) return;
    const onElsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpenedAt(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenedAt(null);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKey);
    };
  }, [open, root]);

  return { open, button, toggle: () => setOpenedAt(open ? null : place) };
}
