import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format.ts';
import { KeptPictures } from '../pictures/kept-pictures.tsx';
import { CaseTags, CaseTexts, Fact } from './case-facts.tsx';

/** A discussed case as the room saw it, with what was learned first. */
export function LibraryCase({ id }: { readonly id: string }) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQueryCall(
    'cases.libraryCase',
    { id },
    { tables: ['learning_case', 'learning_point', 'agenda_item', 'meeting'] },
  );
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus({ preventScroll: true });
  }, [isThere]);
  if (data === undefined) {
    return error === null ? null : <FailureState failure={error} onRetry={() => void refetch()} />;
  }
  return (
    <article className="library-case">
      <header className="stack-s">
        <small>{data.code}</small>
        <h2 ref={heading} tabIndex={-1}>
          {data.title === '' ? data.code : data.title}
        </h2>
        <CaseTags about={data} />
      </header>
      <Card title={t('library.learned')}>
        {data.points.length === 0 ? (
          <CardBody>
            <p className="muted">{t('library.noPoint')}</p>
          </CardBody>
        ) : (
          <Rows label={t('library.learned')}>
            {data.points.map(({ id: point, point: words }) => (
              <Row key={point}>{words}</Row>
            ))}
          </Rows>
        )}
      </Card>
      <CaseTexts texts={data} />
      <dl className="case-facts">
        <Fact name={t('field.effect')}>{t(`effect.${data.effect}`)}</Fact>
      </dl>
      {data.pictures.length === 0 ? null : <KeptPictures pictures={data.pictures} />}
      {data.meetings.length === 0 ? null : (
        <Card title={t('library.discussedIn')}>
          <Rows label={t('library.discussedIn')}>
            {data.meetings.map(({ id: meeting, day, series }) => (
              <Row key={meeting} detail={series} onOpen={() => navigate(`/meetings/${meeting}`)}>
                {formatDay(day)}
              </Row>
            ))}
          </Rows>
        </Card>
      )}
    </article>
  );
}
