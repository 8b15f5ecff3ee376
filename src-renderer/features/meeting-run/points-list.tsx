import { Ellipsis, Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { IconButton } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Menu } from '../../ui/menu.tsx';
import { LineField } from './line-field.tsx';
import type { Run, RunItem } from './use-run.ts';
import type { Unsaved } from './use-unsaved.ts';

const FIELD = 'newPoint';
const LONGEST = 600;

interface PointsListProps {
  readonly run: Run;
  readonly item: RunItem;
  readonly unsaved: Unsaved;
}

/** Learning points of the case; Enter adds the next one. */
export function PointsList({ run, item, unsaved }: PointsListProps) {
  const { t } = useTranslation('meeting-run');
  const { showDone } = useUndo();
  const [editing, setEditing] = useState<string | null>(null);
  const save = useCommand('learning-points.save');
  const remove = useCommand('learning-points.remove');
  const place = { caseId: item.caseId, meetingId: run.id };
  return (
    <section className="stack-s" aria-label={t('points')}>
      <h3>{t('points')}</h3>
      <FailureNotice failure={save.failure ?? remove.failure} />
      <div className="ui-card run-list">
        {item.points.map(({ id, point, draft }) =>
          id === editing ? (
            <LineField
              key={id}
              label={t('editPoint')}
              field="point"
              maxLength={LONGEST}
              initial={point}
              autoFocus
              onSubmit={async (text, guard) => {
                const result = await save.run({ id, ...place, point: text, draft, guard });
                if (result.ok) setEditing(null);
                return result;
              }}
            />
          ) : (
            <div key={id} className="run-line">
              <Lightbulb aria-hidden="true" />
              <span className="grow">
                {point}
                {draft ? <small>{t('draftPoint')}</small> : null}
              </span>
              <Menu
                label={t('ofPoint', { point })}
                trigger={
                  <IconButton
                    size="s"
                    label={t('ofPoint', { point })}
                    icon={<Ellipsis aria-hidden="true" />}
                  />
                }
                items={[
                  {
                    id: 'draft',
                    label: t(draft ? 'showPoint' : 'holdPoint'),
                    onAction: () => void save.run({ id, ...place, point, draft: !draft }),
                  },
                  { id: 'edit', label: t('common:edit'), onAction: () => setEditing(id) },
                  {
                    id: 'remove',
                    label: t('common:delete'),
                    onAction: () =>
                      void remove
                        .run({ id })
                        .then((result) => result.ok && showDone(t('pointRemoved'))),
                  },
                ]}
              />
            </div>
          ),
        )}
        <div className="run-add" data-run-focus="point">
          <LineField
            label={t('addPoint')}
            field="point"
            maxLength={LONGEST}
            value={unsaved.texts[FIELD] ?? ''}
            onChange={(text) => unsaved.put(FIELD, text)}
            onSubmit={async (text, guard) => {
              const result = await save.run({ ...place, point: text, draft: false, guard });
              if (result.ok) unsaved.forget(FIELD);
              return result;
            }}
          />
          <Kbd keys="Alt+L" />
        </div>
      </div>
    </section>
  );
}
