import { useTranslation } from 'react-i18next';
import type { CaseKind } from '../../../src-shared/model/cases.ts';
import { Tag } from '../../ui/tag.tsx';

/** The kind of a case; a good spot stands out. */
export function KindTag({ kind }: { readonly kind: CaseKind }) {
  const { t } = useTranslation('cases');
  return <Tag tone={kind === 'good_spot' ? 'good' : 'neutral'}>{t(`kind.${kind}`)}</Tag>;
}
