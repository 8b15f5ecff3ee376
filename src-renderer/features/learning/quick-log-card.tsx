import { useEffect, useRef } from 'react';
import { Card } from '../../ui/card.tsx';
import { QuickLogForm } from './quick-log-form.tsx';
import { useQuickLog } from './quick-log-store.ts';

/** Quick log as a part of a screen; Ctrl/Cmd+N comes here then. */
export function QuickLogCard() {
  const box = useRef<HTMLDivElement>(null);
  const setInline = useQuickLog((state) => state.setInline);
  useEffect(() => {
    setInline(() => {
      box.current?.scrollIntoView({ block: 'nearest' });
      box.current?.querySelector('input')?.focus();
    });
    return () => setInline(null);
  }, [setInline]);
  return (
    <div ref={box}>
      <Card isRaised>
        <QuickLogForm place="inline" />
      </Card>
    </div>
  );
}
