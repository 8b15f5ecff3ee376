import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { NewPictures, type NewPicturesProps } from './new-pictures.tsx';

/** Pictures of a case that is being sent: re-encoded, with burnt-in text covered. */
export function CasePictures(props: NewPicturesProps) {
  const { t } = useTranslation('pictures');
  const count = props.frames.length;
  return (
    <Card title={t('title')} aside={count === 0 ? t('common:optional') : t('frames', { count })}>
      <CardBody>
        <NewPictures {...props} />
      </CardBody>
    </Card>
  );
}
