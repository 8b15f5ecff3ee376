import { Check, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { audienceInText } from './audience-names.ts';
import { type Point, type Recipients, recipientsId, standingsOf, wordingFor } from './audiences.ts';
import type { useCirculation } from './use-circulation.ts';
import { WordingEditor } from './wording-editor.tsx';

interface PointRowProps {
  readonly point: Point;
  readonly to: Recipients;
  readonly onSet: ReturnType<typeof useCirculation>['set'];
}

/** One learning point: whether it goes to this audience, in which words, and to whom else. */
export function PointRow({ point, to, onSet }: PointRowProps) {
  const { t } = useTranslation('learning-points');
  const [isEditing, setEditing] = useState(false);
  const wording = wordingFor(point, to);
  const isSent = wording?.sentOn != null;
  const words = wording?.wording ?? point.point;
  const others = standingsOf([point], [])
    .filter(({ id, chosen }) => chosen > 0 && id !== recipientsId(to))
    .map((one) => audienceInText(t, one));
  const facts = [
    ...(point.caseCode === null ? [] : [point.caseCode]),
    ...(point.caseTitle === '' ? [] : [point.caseTitle]),
    ...(point.goodSpot ? [t('goodSpot')] : []),
    ...(others.length === 0 ? [] : [t('alsoTo', { audiences: others.join(', ') })]),
  ];
  const choose = async (isChosen: boolean) => {
    const result = await onSet(point, to, isChosen ? point.point : null);
    // What the guard asks about is answered where the words are.
    if (!result.ok) setEditing(true);
  };
  if (isEditing) {
    return (
      <li className="circulate-point" data-editing>
        <WordingEditor
          point={point}
          words={words}
          onSave={(text, guard) => onSet(point, to, text, guard)}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className="circulate-point" data-left={wording === undefined || undefined}>
      {isSent ? (
        <span className="circulate-sent">
          <Check aria-hidden="true" />
          <span>
            {words}
            <small>
              {t('sentOn', { day: formatPlainDay(wording.sentOn ?? '') })} · {facts.join(' · ')}
            </small>
          </span>
        </span>
      ) : (
        <Checkbox
          isSelected={wording !== undefined}
          onChange={(isChosen) => void choose(isChosen)}
          hint={facts.join(' · ')}
        >
          {words}
        </Checkbox>
      )}
      {isSent ? null : (
        <IconButton
          size="s"
          label={t(wording === undefined ? 'chooseInWords' : 'reword')}
          icon={<Pencil aria-hidden="true" />}
          onPress={() => setEditing(true)}
        />
      )}
    </li>
  );
}
