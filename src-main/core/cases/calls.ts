import { contentHandlers } from './content-calls.ts';
import { libraryHandlers } from './library-calls.ts';
import { peopleOfCaseHandlers } from './people-of-case-calls.ts';
import { pictureHandlers } from './picture-calls.ts';
import { submittingHandlers } from './submitting.ts';
import { triageHandlers } from './triage.ts';

/** Every call of cases: sending in, triage, people, content, pictures, library. */
export const caseHandlers = {
  ...submittingHandlers,
  ...triageHandlers,
  ...peopleOfCaseHandlers,
  ...contentHandlers,
  ...pictureHandlers,
  ...libraryHandlers,
};
