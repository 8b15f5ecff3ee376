import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format.ts';
import type { FullCase } from './use-case.ts';

/** The meetings that a case was on, and the last note of triage. */
export function HistoryCard({ about }: { readonly about: FullCase }) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  return (
    <Card title={t('history.title')}>
      {about.stateNote === '' ? null : (
        <CardBody>
          <p>
            <span className="case-label">{t('history.note')}</span>
            <br />
            {about.stateNote}
          </p>
        </CardBody>
      )}
      {about.meetings.length === 0 ? (
        <CardBody>
          <p className="small">{t('history.none')}</p>
        </CardBody>
      ) : (
        <Rows label={t('history.title')}>
          {about.meetings.map(({ id, day, discussed }) => (
            <Row
              key={id}
              detail={t(discussed ? 'history.discussed' : 'history.tabled')}
              onOpen={() => navigate(`/meetings/${id}`)}
            >
              {formatDay(day)}
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}
