import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag.tsx';
import { KindTag } from './kind-tag.tsx';
import type { FullCase } from './use-case.ts';

/** Something that a tag can say: "other" says nothing. */
const isOf = <C extends string>(code: C | null): code is Exclude<C, 'other'> =>
  code !== null && code !== 'other';

type About = Pick<FullCase, 'kind' | 'modality' | 'region' | 'stage' | 'setting'>;

/** Kind, what of, and where it was, as tags. */
export function CaseTags({ about }: { readonly about: About }) {
  const { t } = useTranslation('cases');
  const examination = [
    isOf(about.modality) ? t(`modality.${about.modality}`) : null,
    isOf(about.region) ? t(`region.${about.region}`).toLocaleLowerCase('en-GB') : null,
  ].filter((word) => word !== null);
  return (
    <div className="flow flow-wrap case-tags">
      <KindTag kind={about.kind} />
      {examination.length === 0 ? null : <Tag>{examination.join(' ')}</Tag>}
      {about.stage === null ? null : (
        <Tag>{t('stageTag', { stage: t(`stage.${about.stage}`) })}</Tag>
      )}
      {about.setting === null ? null : <Tag>{t(`setting.${about.setting}`)}</Tag>}
    </div>
  );
}

type Texts = Pick<
  FullCase,
  'clinicalInformation' | 'originalOpinion' | 'laterOpinion' | 'truth'
> & {
  readonly question?: string;
  readonly pacsFolder?: string;
  readonly pacsPosition?: string;
};

/** The texts of a case, to read; what was not said is left out. */
export function CaseTexts({ texts }: { readonly texts: Texts }) {
  const { t } = useTranslation('cases');
  const { pacsFolder = '', pacsPosition = '' } = texts;
  const place = [
    pacsFolder === '' ? null : t('placeFolder', { folder: pacsFolder }),
    pacsPosition === '' ? null : t('placePosition', { position: pacsPosition }),
  ].filter((word) => word !== null);
  return (
    <dl className="case-facts">
      <Fact name={t('field.clinicalInformation')}>{texts.clinicalInformation}</Fact>
      <Fact name={t('field.originalOpinion')}>{texts.originalOpinion}</Fact>
      <Fact name={t('field.laterOpinion')}>{texts.laterOpinion}</Fact>
      <Fact name={t('field.truth')}>{texts.truth === null ? '' : t(`truth.${texts.truth}`)}</Fact>
      <Fact name={t('where')}>{place.join(', ')}</Fact>
      <Fact name={t('field.question')}>
        {texts.question === undefined || texts.question === t('defaultQuestion')
          ? ''
          : texts.question}
      </Fact>
    </dl>
  );
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '' || children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
