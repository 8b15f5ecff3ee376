import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useMeeting } from '../meetings/use-meeting.ts';
import { AttendanceDrawer } from './attendance-drawer.tsx';
import { type QuickStatus, quickStatuses } from './quick-statuses.ts';
import type { Run } from './use-run.ts';

/** As many names as fit below the box. */
const SHOWN = 4;

/** Who is here: a name and Enter, the next name. */
export function AttendancePanel({ run }: { readonly run: Run }) {
  const { t } = useTranslation('meeting-run');
  const { showDone } = useUndo();
  const [how, setHow] = useState<QuickStatus>(run.mode === 'virtual' ? 'virtual' : 'present');
  const [isOpen, setOpen] = useState(false);
  const save = useCommand('meetings.setAttendance');
  const { attendance, expected, present } = run;
  const unrecorded = useMeeting(run.id).data?.unrecorded ?? [];
  const here = attendance.filter(({ status }) => status !== 'apologies' && status !== 'away');
  const shown = here.slice(-SHOWN).toReversed();

  const add = async (personId: string, name: string) => {
    const person = { personId, status: how, minutes: null };
    const result = await save.run({ id: run.id, people: [person] });
    if (result.ok) showDone(t('recorded', { name, how: t(`how.${how}`) }));
  };
  return (
    <section className="run-attendance" aria-labelledby="run-attendance">
      <div className="run-agenda-head">
        <h2 id="run-attendance">{t('attendance')}</h2>
        <span className="tabular">
          <span className="strong">{present}</span>{' '}
          <small>{t('ofExpected', { count: expected })}</small>
        </span>
      </div>
      <FailureNotice failure={save.failure} />
      <div className="run-attendance-add" data-run-focus="attendance">
        <ComboBox
          // An empty box again for the next name.
          key={attendance.length}
          label={t('typeName')}
          hideLabel
          placeholder={t('typeName')}
          icon={<UserPlus aria-hidden="true" />}
          options={unrecorded.map(({ personId, name, staffGroup }) => ({
            id: personId,
            label: name,
            hint: staffGroup,
          }))}
          value={null}
          onChange={(id) => {
            const person = unrecorded.find(({ personId }) => personId === id);
            if (person) void add(person.personId, person.name);
          }}
        />
        <Kbd keys="Alt+A" />
      </div>
      <div className="run-attendance-names">
        <Select
          label={t('howLabel')}
          look="chip"
          options={quickStatuses.map((id) => ({ id, label: t(`how.${id}`) }))}
          value={how}
          onChange={setHow}
        />
        {shown.map(({ personId, name, status }) => (
          <Tag key={personId}>
            {shortName(name)}
            {status === 'virtual' ? ` · ${t('online')}` : ''}
          </Tag>
        ))}
        <Button size="s" variant="quiet" onPress={() => setOpen(true)}>
          {here.length > SHOWN ? t('moreNames', { count: here.length - SHOWN }) : t('everybody')}
        </Button>
      </div>
      <AttendanceDrawer
        run={run}
        unrecorded={unrecorded}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </section>
  );
}

/** "Siôn I.": whoever takes the register knows them. */
function shortName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const last = others.at(-1);
  return last === undefined ? first : `${first} ${[...last][0] ?? ''}.`;
}
