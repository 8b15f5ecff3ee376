import { Ellipsis, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { IconButton } from '../../ui/button.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { Menu } from '../../ui/menu.tsx';
import { useMeeting } from '../meetings/use-meeting.ts';
import { ActionForm } from './action-form.tsx';
import { LineField } from './line-field.tsx';
import type { Run, RunItem } from './use-run.ts';
import type { Unsaved } from './use-unsaved.ts';

const FIELD = 'newAction';

interface ActionsListProps {
  readonly run: Run;
  readonly item: RunItem;
  readonly unsaved: Unsaved;
}

/** Actions that came out of the case, each owned by a role. Enter opens the rest of a new one. */
export function ActionsList({ run, item, unsaved }: ActionsListProps) {
  const { t } = useTranslation('meeting-run');
  const { showDone } = useUndo();
  const seriesId = useMeeting(run.id).data?.seriesId;
  const [editing, setEditing] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const remove = useCommand('actions.remove');
  const place = { meetingId: run.id, caseId: item.caseId };
  if (seriesId === undefined) return null;
  return (
    <section className="stack-s" aria-label={t('actions')}>
      <h3>{t('actions')}</h3>
      <FailureNotice failure={remove.failure} />
      <div className="ui-card run-list">
        {item.actions.map((action) =>
          action.id === editing ? (
            <ActionForm
              key={action.id}
              place={{ ...place, seriesId, id: action.id }}
              initial={action}
              onDone={() => setEditing(null)}
            />
          ) : (
            <div key={action.id} className="run-line">
              <Square aria-hidden="true" />
              <span className="grow">
                {action.action}
                <small>
                  {[
                    action.ownerRole,
                    action.dueOn === null ? t('noDueDay') : formatPlainDay(action.dueOn),
                  ].join(' · ')}
                </small>
              </span>
              <Menu
                label={t('ofAction', { action: action.action })}
                trigger={
                  <IconButton
                    size="s"
                    label={t('ofAction', { action: action.action })}
                    icon={<Ellipsis aria-hidden="true" />}
                  />
                }
                items={[
                  { id: 'edit', label: t('common:edit'), onAction: () => setEditing(action.id) },
                  {
                    id: 'remove',
                    label: t('common:delete'),
                    onAction: () =>
                      void remove
                        .run({ id: action.id })
                        .then((result) => result.ok && showDone(t('actionRemoved'))),
                  },
                ]}
              />
            </div>
          ),
        )}
        {isAdding ? (
          <ActionForm
            place={{ ...place, seriesId }}
            initial={{ action: unsaved.texts[FIELD] ?? '', ownerRole: '', dueOn: null }}
            onText={(text) => unsaved.put(FIELD, text)}
            onDone={() => {
              unsaved.forget(FIELD);
              setAdding(false);
            }}
          />
        ) : (
          <div className="run-add">
            <LineField
              label={t('addAction')}
              field="action"
              maxLength={500}
              value={unsaved.texts[FIELD] ?? ''}
              onChange={(text) => unsaved.put(FIELD, text)}
              onSubmit={async () => {
                setAdding(true);
                return { ok: true, value: {} };
              }}
            />
          </div>
        )}
      </div>
    </section>
  );
}
