import { Minus } from 'lucide-react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Addressee, entryKey, inGroups, type Telling } from './telling.ts';
import { ToldRow } from './told-row.tsx';
import { useToldWords } from './told-words.ts';

interface ToldListProps {
  readonly telling: Telling;
  readonly chosen: Addressee;
  readonly onChoose: (person: Addressee) => void;
}

/** A line a person; arrow keys go through them, and the letter follows. */
export function ToldList({ telling, chosen, onChoose }: ToldListProps) {
  const { t } = useTranslation('letters');
  const wordsOf = useToldWords(chosen);
  const isListed = telling.people.some((person) => entryKey(person) === entryKey(chosen));
  // A kind of letter that is only being begun stands in the list with the rest.
  const people = isListed ? telling.people : [...telling.people, chosen];
  const groups = inGroups(people);
  const items = (list: readonly Addressee[]) =>
    list.map((person) => (
      <ListBoxItem
        key={entryKey(person)}
        id={entryKey(person)}
        textValue={person.name ?? t('row.sealed')}
        className="letters-row"
      >
        <ToldRow person={person} words={wordsOf(person)} isChosen={person === chosen} />
      </ListBoxItem>
    ));
  return (
    <div className="letters-list">
      <ListBox
        aria-label={t('told.people')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[entryKey(chosen)]}
        onSelectionChange={(keys) => {
          const [key] = [...(keys as Set<string>)];
          const person = people.find((one) => entryKey(one) === key);
          if (person) onChoose(person);
        }}
        className="letters-rows"
      >
        {groups.map(({ when, people: list }) =>
          groups.length === 1 ? (
            items(list)
          ) : (
            <ListBoxSection key={when} id={when}>
              <Header className="letters-divider">{t(`when.${when}`)}</Header>
              {items(list)}
            </ListBoxSection>
          ),
        )}
      </ListBox>
      {telling.nobody.length === 0 ? null : (
        <ul className="letters-nobody" aria-label={t('row.nobody')}>
          {telling.nobody.map(({ caseId, code }) => (
            <li key={caseId} className="letters-row">
              <Minus aria-hidden="true" />
              <span className="letters-row-words">
                <span className="flow">
                  <span className="grow">{t('row.noReporter')}</span>
                  <small>{code}</small>
                </span>
                <small>{t('row.nobody')}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
