import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openForWriting } from '../../src-main/core/store/database.ts';
import type { InputOf } from '../../src-shared/contract/index.ts';
import { p95Of, row, timed } from './rows.ts';
import type { Bench } from './workspace.ts';

/** An entry of the signed-in person, on no line of a plan. */
export const learningEntry = (day: string, index: number): InputOf<'learning.log'> => ({
  title: `Reread of a wrist series, number ${index}`,
  day,
  minutes: 30,
  line: null,
  activity: 'reflection',
  kind: 'own_time',
  displacedReason: null,
  hcpcType: null,
  reflection: null,
  action: null,
});

export async function savingRows({ ask, folder, today, add }: Bench): Promise<void> {
  const measured = p95Of(
    await timed(300, (index) => ask('learning.log', learningEntry(today, index))),
  );
  const db = openForWriting({
    path: join(folder, 'bare.db'),
    key: randomBytes(32),
    nativeBinding: null,
  });
  db.exec('CREATE TABLE entry (id TEXT PRIMARY KEY, words BLOB, minutes INTEGER) STRICT');
  const floor = p95Of(
    await timed(300, (index) =>
      db.transaction(() =>
        db.run('INSERT INTO entry VALUES (?, ?, ?)', `${index}`, randomBytes(300), 30),
      ),
    ),
  ).value;
  db.close();
  add(
    row({
      what: 'a saved learning entry, p95',
      ...measured,
      target: 5,
      floor,
      targetRatio: 2,
      note: 'floor: a bare encrypted insert and commit',
    }),
  );
}
