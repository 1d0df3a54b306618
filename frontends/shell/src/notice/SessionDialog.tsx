import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape; without it the dialog stays */
  readonly onCancel?: () => void;
}

/** A question that has to be answered now: the browser's own modal dialog. It holds the focus and gives it back. */
export function SessionDialog({ title, children, actions, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // closed before React takes it away: only then does the browser put the focus back where it was
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ui-dialog"
      aria-labelledby="session-dialog"
      aria-describedby="session-dialog-text"
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      <header>
        <h2 id="session-dialog">{title}</h2>
      </header>
      <div id="session-dialog-text" className="ui-dialog-body">
        {children}
      </div>
      <footer>{actions}</footer>
    </dialog>
  );
}
