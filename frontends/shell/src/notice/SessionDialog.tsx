import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape; without it the dialog stays */
  readonly onCancel?: () => void;
}

/** A question that has to be answered now: the browser's own modal dialog. */
export function SessionDialog({ title, children, actions, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="ui-dialog"
      aria-labelledby="session-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
    >
      <header>
        <h2 id="session-dialog">{title}</h2>
      </header>
      <div className="ui-dialog-body">{children}</div>
      <footer>{actions}</footer>
    </dialog>
  );
}
