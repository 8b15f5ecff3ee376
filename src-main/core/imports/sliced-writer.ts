import type { Change } from '../store/change-log.ts';

/** Changes gathered by whose they are, so that the log gets few, full batches. */
export interface SlicedWriter {
  add(changes: readonly Change[]): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

const GATHERED = 8_000;
const SLICE = 250;

/**
 * A batch covers one person's scope, and a file is often in order of days: written as they come,
 * nearly every row would be a signed batch of its own. So changes are gathered, put together by
 * person, and written in slices; `between` runs after each, told how many still wait.
 */
export function slicedWriter(
  commit: (changes: readonly Change[]) => void,
  between: (waiting: number) => Promise<void>,
): SlicedWriter {
  let gathered = 0;
  const byPerson = new Map<string, Change[]>();
  const write = async () => {
    let slice: Change[] = [];
    const flush = async () => {
      if (slice.length === 0) return;
      commit(slice);
      gathered -= slice.length;
      slice = [];
      await between(gathered);
    };
    for (const changes of byPerson.values()) {
      for (const change of changes) {
        slice.push(change);
        if (slice.length >= SLICE) await flush();
      }
    }
    await flush();
    byPerson.clear();
  };
  return {
    add: async (changes) => {
      for (const change of changes) {
        const person = String(change.patch.person_id ?? '');
        const others = byPerson.get(person);
        if (others) others.push(change);
        else byPerson.set(person, [change]);
        gathered += 1;
      }
      if (gathered >= GATHERED) await write();
    },
    end: write,
  };
}
