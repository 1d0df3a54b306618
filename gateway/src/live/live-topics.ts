import type { Notice } from '@hub/database';
import type { Notices } from '../notices/hear-notices.ts';
import { concerns, type Topic } from './topics.ts';

/** Calls back when something of these topics may have changed; returns how to stop. */
export function onTopics(notices: Notices, topics: readonly Topic[], tell: () => void): () => void {
  return notices.hear({
    onNotice(notice: Notice) {
      if (concerns(notice, topics)) tell();
    },
    onGap: tell,
  });
}
