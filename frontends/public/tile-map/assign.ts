/** State of the Hungarian method; index 0 of each array stands for "none". */
interface State {
  readonly potentialOfRow: Float64Array;
  readonly potentialOfColumn: Float64Array;
  /** row that a column is given to; 0 = free */
  readonly rowOf: Int32Array;
  /** column before it on the way to a free one */
  readonly previous: Int32Array;
}

type Cost = (row: number, column: number) => number;

/**
 * Least total cost of giving each of n rows its own one of m >= n columns (Hungarian method, O(n² m)).
 * @returns the column of every row
 */
export function assign(n: number, m: number, cost: Cost): number[] {
  const state: State = {
    potentialOfRow: new Float64Array(n + 1),
    potentialOfColumn: new Float64Array(m + 1),
    rowOf: new Int32Array(m + 1),
    previous: new Int32Array(m + 1),
  };
  for (let row = 1; row <= n; row++) turnBack(state, searchFreeColumn(state, row, cost));
  const columns = new Array<number>(n).fill(-1);
  state.rowOf.forEach((row, column) => {
    if (row > 0 && column > 0) columns[row - 1] = column - 1;
  });
  return columns;
}

const at = (array: Float64Array | Int32Array, index: number): number => array[index] ?? 0;

/** Grows the cheapest tree of alternatives from one row until it meets a free column. */
function searchFreeColumn(state: State, row: number, cost: Cost): number {
  const m = state.rowOf.length - 1;
  const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
  const visited = new Uint8Array(m + 1);
  let column = 0;
  state.rowOf[0] = row;
  do {
    visited[column] = 1;
    const current = at(state.rowOf, column);
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= m; j++) {
      if (visited[j]) continue;
      const potential = at(state.potentialOfRow, current) + at(state.potentialOfColumn, j);
      const reduced = cost(current - 1, j - 1) - potential;
      if (reduced < at(least, j)) {
        least[j] = reduced;
        state.previous[j] = column;
      }
      if (at(least, j) < step) {
        step = at(least, j);
        next = j;
      }
    }
    shiftPotentials(state, { least, visited, step });
    column = next;
  } while (state.rowOf[column] !== 0);
  return column;
}

interface Search {
  readonly least: Float64Array;
  readonly visited: Uint8Array;
  readonly step: number;
}

function shiftPotentials(state: State, { least, visited, step }: Search): void {
  for (let j = 0; j < visited.length; j++) {
    if (visited[j]) {
      const row = at(state.rowOf, j);
      state.potentialOfRow[row] = at(state.potentialOfRow, row) + step;
      state.potentialOfColumn[j] = at(state.potentialOfColumn, j) - step;
    } else {
      least[j] = at(least, j) - step;
    }
  }
}

/** Hands each column on the way over to the row before it. */
function turnBack(state: State, free: number): void {
  for (let column = free; column !== 0; ) {
    const before = at(state.previous, column);
    state.rowOf[column] = at(state.rowOf, before);
    column = before;
  }
}
