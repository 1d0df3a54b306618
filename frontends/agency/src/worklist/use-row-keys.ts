import { useEffect, useState } from 'react';
import { BASE } from '../base.ts';

const STORED = 'hub.agency.keys';

export interface RowKeys {
  /** id of the row that is pointed at; it stays the same when rows come and go around it */
  readonly selected: string | undefined;
  readonly enabled: boolean;
  readonly select: (id: string) => void;
  readonly toggle: () => void;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA|BUTTON|A|SUMMARY)$/.test(target.tagName));

/** j and k move through the rows, Enter opens one; never while somebody types or stands on a control. Can be turned off (WCAG 2.1.4). */
export function useRowKeys(
  rows: readonly { readonly id: string }[],
  navigate: (path: string) => void,
): RowKeys {
  const [id, setId] = useState<string>();
  const [enabled, setEnabled] = useState(() => localStorage.getItem(STORED) !== 'off');
  const index = Math.max(
    0,
    rows.findIndex((row) => row.id === id),
  );
  const selected = rows[index]?.id;
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === 'j') setId(rows[index + 1]?.id ?? selected);
      else if (event.key === 'k') setId(rows[index - 1]?.id ?? selected);
      else if (event.key === 'Enter' && selected) navigate(`${BASE}/dossier/${selected}`);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, index, selected, navigate, rows]);
  return {
    selected,
    enabled,
    select: setId,
    toggle: () => {
      localStorage.setItem(STORED, enabled ? 'off' : 'on');
      setEnabled(!enabled);
    },
  };
}
