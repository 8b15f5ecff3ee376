import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { FailureNotice, FailureState, useFieldErrors } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { placeTexts } from '../meetings/place-fields.tsx';
import { useSeries } from '../meetings/use-series.ts';
import { useFocusInvalid } from '../session/use-focus-invalid.ts';
import { SeriesFields } from './series-fields.tsx';
import {
  detailsOf,
  emptySeries,
  formOf,
  type SeriesForm,
  type SeriesFormField,
} from './series-form.ts';
import { seriesListPath, seriesPath } from './series-paths.ts';
import './series.css';

/** Adds a series, or changes one. */
export function SeriesEditor() {
  const { t } = useTranslation('series');
  const { id } = useParams();
  const { data, error, refetch } = useSeries();
  const series = data?.find((each) => each.id === id);
  const title = t(id === undefined ? 'add' : 'edit');
  if (id === undefined) return <Editor id={undefined} title={title} start={emptySeries} />;
  if (series !== undefined) return <Editor key={id} id={id} title={title} start={formOf(series)} />;
  return (
    <Page title={title}>
      {error !== null ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : data === undefined ? null : (
        <EmptyState title={t('gone.title')}>{t('gone.text')}</EmptyState>
      )}
    </Page>
  );
}

interface EditorProps {
  readonly id: string | undefined;
  readonly title: string;
  readonly start: SeriesForm;
}

function Editor({ id, title, start }: EditorProps) {
  const { t } = useTranslation('series');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const save = useCommand('series.save');
  const [form, setForm] = useState(start);
  const [wrong, setWrong] = useState<readonly SeriesFormField[]>([]);
  const guard = useGuard({ name: form.name, site: form.site, ...placeTexts(form) });
  const errorOf = useFieldErrors(save.failure);
  const page = useFocusInvalid<HTMLFormElement>(save.failure ?? (wrong.length > 0 ? wrong : null));
  const leave = () => navigate(id === undefined ? seriesListPath : seriesPath(id));

  const submit = async () => {
    if (save.isPending) return;
    const read = detailsOf(form);
    setWrong(read.ok ? [] : read.fields);
    if (!read.ok) return;
    const result = await save.run({
      ...read.details,
      ...(id === undefined ? {} : { id }),
      ...(guard.answers === undefined ? {} : { guard: guard.answers }),
    });
    if (!result.ok) return void guard.learn(result);
    navigate(seriesPath(result.value.id));
    showDone(t('saved'), form.name);
  };
  useAction({
    label: t('common:save'),
    keys: 'Mod+Enter',
    section: 'do',
    run: () => void submit(),
  });

  return (
    <Page
      title={title}
      subtitle={id === undefined ? t('addText') : start.name}
      layout="text"
      actions={
        <>
          <Button variant="quiet" onPress={leave}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isPending={save.isPending}
            onPress={() => void submit()}
          >
            {t(id === undefined ? 'common:add' : 'common:save')}
          </Button>
        </>
      }
    >
      <form
        ref={page}
        className="series-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FailureNotice failure={save.failure} />
        <SeriesFields
          form={form}
          change={(changes) => {
            setForm({ ...form, ...changes });
            setWrong(wrong.filter((field) => !(field in changes)));
          }}
          guard={guard}
          fieldError={(field) =>
            wrong.some((each) => each === field) ? t(`wrong.${field}`) : errorOf(field)
          }
          isNew={id === undefined}
        />
      </form>
    </Page>
  );
}
