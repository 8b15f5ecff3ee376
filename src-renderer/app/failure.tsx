import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ErrorState } from '../ui/states.tsx';
import type { Failure } from './client.ts';

interface FailureText {
  readonly title: string;
  readonly safe: string;
  readonly todo: string;
}

/** Words of a failure, from `errors.json` by its code; what has none gets the general ones. */
export function useFailureText(): (failure: Failure) => FailureText {
  const { t, i18n } = useTranslation('errors');
  return ({ code, parameters }) => {
    const known = i18n.exists(`errors:${code}.title`) ? code : 'failed';
    const word = (part: keyof FailureText) => t(`${known}.${part}`, { ...parameters });
    return { title: word('title'), safe: word('safe'), todo: word('todo') };
  };
}

/** The words for one field of a failure, or undefined where that field is well. */
export function useFieldErrors(failure: Failure | null): (field: string) => string | undefined {
  const { t } = useTranslation('errors');
  return (field) => {
    const wrong = failure?.fields?.[field];
    if (wrong === undefined) return undefined;
    return t(`field.${wrong.code}`, { ...wrong.parameters, defaultValue: t('field.other') });
  };
}

/** A whole screen or panel that could not be read. */
export function FailureState({
  failure,
  onRetry,
}: {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation();
  const { title, safe, todo } = useFailureText()(failure);
  return (
    <ErrorState
      title={title}
      safe={safe}
      todo={todo}
      code={failure.code}
      actions={
        onRetry === undefined ? undefined : <Button onPress={onRetry}>{t('tryAgain')}</Button>
      }
    />
  );
}

/** A command that failed, above the form that asked for it. */
export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  const textOf = useFailureText();
  if (failure === null) return null;
  const { title, safe, todo } = textOf(failure);
  return (
    <Notice tone="bad" title={title} live="alert">
      {safe} {todo} <small>({failure.code})</small>
    </Notice>
  );
}
