import { type LiveChange, type LiveState, nextLiveState, STILL } from './live-state.ts';

type Listener = () => void;

/**
 * What this tab knows of its connection, for whoever shows it. Apart from what keeps the connection, so that a page without
 * live answers does not load that.
 */
export class LiveStatus {
  #state = STILL;
  readonly #watching = new Set<Listener>();
  readonly #prompted = new Set<Listener>();

  constructor() {
    // A network that goes takes the stream with it, which may look alive for minutes; one that comes is worth a try at once.
    window.addEventListener('offline', () => {
      this.change({ type: 'offline', at: Date.now() });
      this.prompt();
    });
    window.addEventListener('online', () => {
      this.change({ type: 'online' });
      this.prompt();
    });
    if (navigator.onLine === false) this.change({ type: 'offline', at: Date.now() });
  }

  readonly state = (): LiveState => this.#state;

  readonly watch = (listener: Listener): (() => void) => listenIn(this.#watching, listener);

  change(change: LiveChange): void {
    const next = nextLiveState(this.#state, change);
    if (next === this.#state) return;
    this.#state = next;
    for (const tell of this.#watching) tell();
  }

  /** Asks whoever keeps the connection to connect anew, now. */
  prompt(): void {
    for (const tell of this.#prompted) tell();
  }

  readonly onPrompt = (listener: Listener): (() => void) => listenIn(this.#prompted, listener);
}

function listenIn(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

let status: LiveStatus | undefined;
export const liveStatus = (): LiveStatus => {
  status ??= new LiveStatus();
  return status;
};
