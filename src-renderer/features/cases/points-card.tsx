import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type FullCase, isSigned } from './use-case.ts';
import { useCaseGuard } from './use-case-guard.ts';

/** Learning points: drafts are the chair's own, until they are said in a meeting. */
export function PointsCard({ about }: { readonly about: FullCase }) {
  const { t } = useTranslation('cases');
  const { showDone } = useUndo();
  const command = useCommand('learning-points.save');
  const [point, setPoint] = useState('');
  const guard = useCaseGuard({ point });
  const add = async () => {
    if (point.trim() === '' || guard.open.length > 0) return;
    const place = { caseId: about.id, meetingId: null };
    const result = await command.run({ ...place, point, draft: true, guard: guard.answers });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    setPoint('');
    showDone(t('points.saved'), about.code);
  };
  const remove = async (id: string) => {
    const result = await call('learning-points.remove', { id });
    if (result.ok) showDone(t('points.removed'), about.code);
  };
  return (
    <Card title={t('points.title')} aside={t('points.aside')}>
      {about.points.length === 0 ? null : (
        <Rows label={t('points.title')}>
          {about.points.map(({ id, point: words, draft }) => (
            <Row
              key={id}
              trailing={
                <>
                  {draft ? <Tag>{t('points.draft')}</Tag> : null}
                  {isSigned(about) ? null : (
                    <IconButton
                      size="s"
                      label={t('points.remove', { point: words })}
                      icon={<Trash2 aria-hidden="true" />}
                      onPress={() => void remove(id)}
                    />
                  )}
                </>
              }
            >
              {words}
            </Row>
          ))}
        </Rows>
      )}
      {isSigned(about) ? null : (
        <CardBody>
          <div className="case-add">
            <GuardedTextField
              label={t('points.new')}
              placeholder={t('points.placeholder')}
              value={point}
              onChange={setPoint}
              onSubmit={() => void add()}
              maxLength={600}
              {...guard.of('point')}
            />
            <Button isPending={command.isPending} onPress={() => void add()}>
              {t('common:add')}
            </Button>
          </div>
          <FailureNotice failure={command.failure} />
        </CardBody>
      )}
    </Card>
  );
}
