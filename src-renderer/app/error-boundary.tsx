import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/states.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Another value (the address) tries the children again. */
  readonly resetKey?: string;
}

interface BoundaryState {
  readonly hasFailed: boolean;
  readonly resetKey: string | undefined;
}

/** Catches a bug in a screen, so that the rest of the app goes on. React wants a class here. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false, resetKey: undefined };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    props: BoundaryProps,
    state: BoundaryState,
  ): BoundaryState | null {
    if (props.resetKey === state.resetKey) return null;
    return { hasFailed: false, resetKey: props.resetKey };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <ScreenFailed onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function ScreenFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation('errors');
  return (
    <ErrorState
      title={t('screen_failed.title')}
      safe={t('screen_failed.safe')}
      todo={t('screen_failed.todo')}
      code="screen_failed"
      actions={<Button onPress={onRetry}>{t('common:tryAgain')}</Button>}
    />
  );
}
