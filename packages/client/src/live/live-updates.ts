import { stayLive } from './live-connection.ts';
import type { LiveEvent } from './live-events.ts';
import { liveStatus } from './live-status.ts';
import type { LiveQuestion } from './open-live.ts';

type Wanted = Omit<LiveQuestion, 'id'>;

interface Followed {
  readonly question: LiveQuestion;
  readonly onData: Set<(data: object) => void>;
}

/** Views come and go together when a page changes: one stream for all of them. */
const TOGETHER_MS = 50;
/** As many as the server takes on one stream; the others are asked as before. */
const MOST = 10;

/** The questions of this tab that are answered anew by themselves, over one stream, while somebody looks at the tab. */
export class LiveUpdates {
  readonly #followed = new Map<string, Followed>();
  #numbers = 0;
  #stop: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    document.addEventListener('visibilitychange', () => this.#restart());
  }

  /** Calls back with each newer answer, until the function that is returned is called. */
  follow(wanted: Wanted, onData: (data: object) => void): () => void {
    const key = JSON.stringify(wanted);
    const known = this.#followed.get(key);
    const followed = known ?? {
      question: { id: `q${++this.#numbers}`, ...wanted },
      onData: new Set(),
    };
    followed.onData.add(onData);
    if (!known) {
      this.#followed.set(key, followed);
      this.#restart();
    }
    return () => {
      followed.onData.delete(onData);
      if (followed.onData.size > 0) return;
      this.#followed.delete(key);
      this.#restart();
    };
  }

  #restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stop?.abort();
      const status = liveStatus();
      if (this.#followed.size === 0) return status.change({ type: 'left' });
      if (document.hidden) return;
      status.change({ type: 'followed' });
      this.#stop = new AbortController();
      const questions = [...this.#followed.values()].map(({ question }) => question).slice(0, MOST);
      void stayLive({
        questions,
        signal: this.#stop.signal,
        onAnswer: (event) => this.#tell(event),
        onChange: (change) => status.change(change),
        onPrompt: status.onPrompt,
      });
    }, TOGETHER_MS);
  }

  #tell({ question, data }: LiveEvent): void {
    for (const followed of this.#followed.values()) {
      if (followed.question.id !== question) continue;
      for (const tell of followed.onData) tell(data);
    }
  }
}

let updates: LiveUpdates | undefined;
export const liveUpdates = (): LiveUpdates => {
  updates ??= new LiveUpdates();
  return updates;
};
