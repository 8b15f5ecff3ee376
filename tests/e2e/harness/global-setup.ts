import { rmSync } from 'node:fs';
import { build } from '../../../scripts/build.mjs';
import { workFolder } from '../../../scripts/lib/runtime.mjs';

/** Builds what changed, and makes one folder for everything that the tests of this run write. */
export default async function globalSetup(): Promise<() => void> {
  if (!(await build())) throw new Error('the app did not build; see above');
  const folder = workFolder('tests');
  process.env.ADDENDUM_TEST_FOLDER = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
