/** Who can stand in a list of people. */
interface Named {
  readonly name: string;
  readonly staffId: string;
}

const collator = new Intl.Collator('en-GB');

/**
 * The order of people in every list: by the last word of the name, as a staff list goes, then by
 * the whole of it, then by staff id. The same as the core's for a summary.
 */
export function byName(a: Named, b: Named): number {
  return (
    collator.compare(lastWord(a.name), lastWord(b.name)) ||
    collator.compare(a.name, b.name) ||
    (a.staffId < b.staffId ? -1 : 1)
  );
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
