import { useTranslation } from 'react-i18next';
import {
  displacedReasons,
  hcpcTypes,
  learningActivities,
  learningKinds,
} from '../../../src-shared/model/learning.ts';
import type { Term } from '../../../src-shared/model/vocabulary.ts';
import type { Option } from '../../ui/options.tsx';

/** The vocabularies of learning as options, worded for the screen. */
export function useLearningWords() {
  const { t } = useTranslation('learning');
  const options = <C extends string>(terms: readonly Term<C>[], words: string): Option<C>[] =>
    terms.map(({ code }) => ({ id: code, label: t(`${words}.${code as string}`) }));
  return {
    activities: options(learningActivities, 'activity'),
    kinds: options(learningKinds, 'kind'),
    /** As they read after "in": "planned time". */
    kindsAfterIn: options(learningKinds, 'kindAfterIn'),
    reasons: options(displacedReasons, 'reason'),
    types: options(hcpcTypes, 'hcpcType'),
  };
}
