import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { WordingKind } from '../../../src-shared/rules/letters/index.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { IconButton } from '../../ui/button.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useSeries } from '../meetings/use-series.ts';
import { seriesPath } from '../series/series-paths.ts';
import './letters.css';
import { WordingEditor } from './wording-editor.tsx';

/** The department's own words for the letters of a series, a kind at a time. */
export function WordingsScreen() {
  const { t } = useTranslation('letters');
  const [, navigate] = useLocation();
  const { id = '' } = useParams();
  const series = useSeries().data?.find((one) => one.id === id);
  const { data, error, refetch } = useQueryCall(
    'letters.templates',
    { seriesId: id },
    { tables: ['letter_template'] },
  );
  const [kind, setKind] = useState<WordingKind>('before');
  // Under 1100 px only one of list and wording has room.
  const [isOpen, setOpen] = useState(true);
  const back = (
    <IconButton
      label={t('wordings.back')}
      icon={<ArrowLeft aria-hidden="true" />}
      onPress={() => navigate(seriesPath(id))}
    />
  );
  const wording = data?.templates.find((one) => one.kind === kind);
  if (data === undefined || wording === undefined || series === undefined) {
    return (
      <Page title={t('wordings.title')} back={back}>
        {error === null ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <FailureState failure={error} onRetry={() => void refetch()} />
        )}
      </Page>
    );
  }
  const list = (
    <ListBox
      aria-label={t('wordings.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[kind]}
      onSelectionChange={(keys) => {
        const [key] = [...(keys as Set<WordingKind>)];
        if (key) setKind(key);
      }}
      onAction={() => setOpen(true)}
      className="letters-rows"
    >
      {inOrder(data.templates).map((one) => (
        <ListBoxItem
          key={one.kind}
          id={one.kind}
          textValue={t(`kind.${one.kind}`)}
          className="letters-row"
        >
          <span className="letters-row-words">
            <span className="flow">
              <span className="grow">{t(`kind.${one.kind}`)}</span>
              {one.changed ? <Tag>{t('wordings.own')}</Tag> : null}
            </span>
            <small>{t(`wordings.goes.${one.kind}`)}</small>
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
  return (
    <WordingEditor
      key={kind}
      seriesId={id}
      wording={wording}
      fields={data.fields}
      sample={{ series: series.name, listener: series.listener }}
      frame={(parts) => (
        <Page
          title={t('wordings.title')}
          subtitle={series.name}
          back={back}
          layout="fill"
          actions={parts.actions}
        >
          <SplitView
            list={list}
            listLabel={t('wordings.list')}
            listPercent={24}
            detail={isOpen ? parts.body : undefined}
            detailLabel={t(`kind.${kind}`)}
            backLabel={t('wordings.backToList')}
            onBack={() => setOpen(false)}
          />
        </Page>
      )}
    />
  );
}

/** A good spot's letter before the meeting stands after the other one. */
const ORDER: readonly WordingKind[] = ['before', 'before_good_spot'];

const inOrder = <One extends { readonly kind: WordingKind }>(wordings: readonly One[]): One[] => [
  ...ORDER.flatMap((kind) => wordings.filter((one) => one.kind === kind)),
  ...wordings.filter(({ kind }) => !ORDER.includes(kind)),
];
