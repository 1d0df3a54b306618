import { type KeyboardEvent, useRef, useState } from 'react';
import { findByName, nextTile, type Place } from './next-tile.ts';

/** Letters typed within this time belong together. */
const TYPING_MS = 700;

const idOf = (event: KeyboardEvent): string | undefined =>
  event.target instanceof Element
    ? (event.target.closest('[data-tile]')?.getAttribute('data-tile') ?? undefined)
    : undefined;

function focusTile(event: KeyboardEvent, id: string): void {
  const tile = event.currentTarget.querySelector(`[data-tile="${CSS.escape(id)}"]`);
  if (tile instanceof SVGElement) tile.focus();
}

/** Keys inside the map: which tile is the one stop, and where the next key leads. */
export function useTileKeys(
  places: readonly Place[],
  selected: string | undefined,
  onSelect: ((id: string) => void) | undefined,
) {
  const [reached, setReached] = useState<string>();
  const typed = useRef({ text: '', at: 0 });
  const known = (id: string | undefined) => places.some((place) => place.id === id);
  const tabStop = [reached, selected].find(known) ?? places[0]?.id;

  const byTyping = (current: Place, event: KeyboardEvent): Place | undefined => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const { text, at } = typed.current;
    const again = event.timeStamp - at < TYPING_MS;
    typed.current = { text: again ? text + event.key : event.key, at: event.timeStamp };
    return findByName(places, current, typed.current.text);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const current = places.find(({ id }) => id === idOf(event));
    if (!current) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect?.(current.id);
      return;
    }
    const next = nextTile(places, current, event.key) ?? byTyping(current, event);
    if (!next) return;
    event.preventDefault();
    setReached(next.id);
    focusTile(event, next.id);
  };

  return { tabStop, onKeyDown };
}
