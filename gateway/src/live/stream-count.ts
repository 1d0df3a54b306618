/** Streams that are open, by whom they count for. */
export interface StreamCount {
  /** Takes a place in every bucket, or says which bucket is full and takes none. */
  enter(buckets: readonly Bucket[]): { readonly full: string } | { readonly leave: () => void };
}

interface Bucket {
  readonly name: string;
  readonly most: number;
}

export function createStreamCount(): StreamCount {
  const open = new Map<string, number>();
  const add = (name: string, change: 1 | -1) => {
    const next = (open.get(name) ?? 0) + change;
    if (next > 0) open.set(name, next);
    else open.delete(name);
  };
  return {
    enter(buckets) {
      const full = buckets.find(({ name, most }) => (open.get(name) ?? 0) >= most);
      if (full) return { full: full.name };
      for (const { name } of buckets) add(name, 1);
      let inside = true;
      return {
        leave() {
          if (inside) for (const { name } of buckets) add(name, -1);
          inside = false;
        },
      };
    },
  };
}
