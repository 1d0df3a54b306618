import { useEffect, useState } from 'react';
import { BASE } from '../base.ts';

const STORED = 'hub.agency.keys';

export interface RowKeys {
  readonly index: number;
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
  const [index, setIndex] = useState(0);
  const [enabled, setEnabled] = useState(() => localStorage.getItem(STORED) !== 'off');
  const last = rows.length - 1;
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === 'j') setIndex((now) => Math.min(now + 1, last));
      else if (event.key === 'k') setIndex((now) => Math.max(now - 1, 0));
      else if (event.key === 'Enter' && rows[index]) navigate(`${BASE}/dossier/${rows[index].id}`);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, index, last, navigate, rows]);
  return {
    index: Math.min(index, Math.max(last, 0)),
    enabled,
    select: (id) => setIndex(rows.findIndex((row) => row.id === id)),
    toggle: () => {
      localStorage.setItem(STORED, enabled ? 'off' : 'on');
      setEnabled(!enabled);
    },
  };
}
