import type { AssignmentState } from '../generated/graphql.ts';

/** A moment in the life of an assignment. The hub tells which states were passed, and the days of the period. */
export type Milestone =
  | 'proposed'
  | 'answer'
  | 'accepted'
  | 'declined'
  | 'cancelled'
  | 'start'
  | 'end';

export interface Moment {
  readonly milestone: Milestone;
  readonly state: 'done' | 'now' | 'future';
}

interface Life {
  readonly state: AssignmentState;
  readonly startsOn: string;
  readonly endsOn: string;
}

const done = (milestone: Milestone): Moment => ({ milestone, state: 'done' });
const now = (milestone: Milestone): Moment => ({ milestone, state: 'now' });
const future = (milestone: Milestone): Moment => ({ milestone, state: 'future' });

/** What happened and what comes, as far as the data tell. `today` is a day in Brussels. */
export function momentsOf({ state, startsOn, endsOn }: Life, today: string): readonly Moment[] {
  switch (state) {
    case 'PROPOSED':
      return [done('proposed'), now('answer'), future('start'), future('end')];
    case 'DECLINED':
      return [done('proposed'), done('declined')];
    case 'CANCELLED':
      return [done('proposed'), done('cancelled')];
    case 'ENDED':
      return [done('proposed'), done('accepted'), done('start'), done('end')];
    case 'ACTIVE': {
      const start = startsOn <= today;
      const end = endsOn < today;
      return [
        done('proposed'),
        done('accepted'),
        start ? (end ? done('start') : now('start')) : future('start'),
        end ? done('end') : future('end'),
      ];
    }
  }
}
