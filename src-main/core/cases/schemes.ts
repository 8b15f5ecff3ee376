import biases from '../../../assets/schemes/biases-2014.json' with { type: 'json' };
import causes from '../../../assets/schemes/causes-1.json' with { type: 'json' };
import kimMansfield from '../../../assets/schemes/kim-mansfield-2014.json' with { type: 'json' };
import { readScheme, type Scheme } from '../../../src-shared/rules/cases/schemes.ts';

/** The schemes that ship with the app; a department's own will join them here. */
export const schemes: readonly Scheme[] = [causes, kimMansfield, biases].map(readScheme);
