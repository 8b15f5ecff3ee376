import { ArrowLeft } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Button } from './button.tsx';
import './split-view.css';

interface SplitViewProps {
  readonly list: ReactNode;
  readonly listLabel: string;
  /** Undefined while nothing is chosen: a wide window shows `placeholder`. */
  readonly detail: ReactNode | undefined;
  readonly detailLabel: string;
  readonly placeholder?: ReactNode;
  /** "Back to the list", where only the detail has room. */
  readonly backLabel: string;
  readonly onBack: () => void;
  /** Width of the list in percent, 36 unless told. */
  readonly listPercent?: number;
}

/** List and detail side by side from 1100 px up; below, the detail is a page of its own. */
export function SplitView(props: SplitViewProps) {
  const { list, listLabel, detail, detailLabel, placeholder, backLabel, onBack } = props;
  const { listPercent = 36 } = props;
  return (
    <div
      className="ui-split"
      data-detail={detail === undefined ? undefined : true}
      style={{ '--split': `${listPercent}%` } as CSSProperties}
    >
      <section className="ui-split-list" aria-label={listLabel}>
        {list}
      </section>
      <section className="ui-split-detail" aria-label={detailLabel}>
        {detail === undefined ? null : (
          <div className="ui-split-back">
            <Button
              size="s"
              variant="quiet"
              icon={<ArrowLeft aria-hidden="true" />}
              onPress={onBack}
            >
              {backLabel}
            </Button>
          </div>
        )}
        {detail ?? placeholder}
      </section>
    </div>
  );
}
