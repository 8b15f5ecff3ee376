import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { InvolvedList } from './involved-list.tsx';
import { type Involved, isNamed, nobody, textsOfPeople } from './new-case-form.ts';
import { PeopleLock } from './people-lock.tsx';
import { type FullCase, isSigned } from './use-case.ts';
import { useCaseGuard } from './use-case-guard.ts';
import type { Series } from './use-my-series.ts';

interface InvolvedCardProps {
  readonly about: FullCase;
  readonly series: Series | undefined;
  readonly isHolder: boolean;
}

/** People in a case: behind the lock to read, and for chair and deputy to change. */
export function InvolvedCard({ about, series, isHolder }: InvolvedCardProps) {
  const { t } = useTranslation('cases');
  const [people, setPeople] = useState<readonly Involved[] | null>(null);
  const mayEdit = isHolder && !isSigned(about) && about.identitiesGoneOn === null;
  const { staffGroup, shift, site } = about.room;
  const room = [staffGroup, shift, site].filter((word) => word !== '').join(', ');
  const edit = () =>
    setPeople(
      (about.identities ?? [])
        .filter(({ part }) => part !== 'submitter')
        .map(({ id: _, ...person }) => person),
    );
  return (
    <Card
      title={t('involved.title')}
      aside={
        mayEdit && people === null ? (
          <Button size="s" onPress={edit}>
            {t('involved.edit')}
          </Button>
        ) : undefined
      }
    >
      <CardBody>
        {people === null ? (
          <PeopleLock about={about} series={series} />
        ) : (
          <Editor
            about={about}
            people={people}
            onChange={setPeople}
            onDone={() => setPeople(null)}
          />
        )}
        <p className="small">
          {room === '' ? t('people.roomNothing') : t('people.room', { words: room })}
        </p>
      </CardBody>
    </Card>
  );
}

interface EditorProps {
  readonly about: FullCase;
  readonly people: readonly Involved[];
  readonly onChange: (people: readonly Involved[]) => void;
  readonly onDone: () => void;
}

function Editor({ about, people, onChange, onDone }: EditorProps) {
  const { t } = useTranslation('cases');
  const command = useCommand('cases.setInvolved');
  const guard = useCaseGuard(textsOfPeople(people.filter(isNamed)));
  const expected = useQueryCall(
    'series.expected',
    { id: about.seriesId },
    { tables: ['series_member', 'person'] },
  ).data;
  const save = async () => {
    if (guard.open.length > 0) return;
    const involved = people.filter(isNamed);
    const result = await command.run({ id: about.id, involved, guard: guard.answers });
    if (result.ok) onDone();
    else guard.learn(result);
  };
  return (
    <>
      <ComboBox
        label={t('involved.fromSeries')}
        placeholder={t('involved.fromSeriesHint')}
        options={(expected ?? []).map(({ personId, name, staffGroup }) => ({
          id: personId,
          label: name,
          hint: staffGroup,
        }))}
        value={null}
        onChange={(personId) => {
          const found = expected?.find((each) => each.personId === personId);
          if (found === undefined) return;
          const person = { ...nobody, personId: found.personId, name: found.name };
          onChange([...people, { ...person, staffGroup: found.staffGroup }]);
        }}
      />
      <InvolvedList people={people} onChange={onChange} guard={guard} />
      <FailureNotice failure={command.failure} />
      <div className="flow flow-wrap">
        <Button isPending={command.isPending} onPress={() => void save()}>
          {t('involved.save')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
        <small>{t('involved.noUndo')}</small>
      </div>
    </>
  );
}
