import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../ui/kbd.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useOverlay } from './overlay-store.ts';
import './page.css';

interface PageProps {
  /** The heading, and the window's title. */
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly back?: ReactNode;
  /** The screen's one primary action, after what supports it. */
  readonly actions?: ReactNode;
  /** `scroll` unless told; `fill` for a SplitView that scrolls by itself; `text` for forms. */
  readonly layout?: 'scroll' | 'fill' | 'text';
  readonly children: ReactNode;
}

/** A screen inside the frame: bar with title, search and action, and the body below. */
export function Page({ title, subtitle, back, actions, layout = 'scroll', children }: PageProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t('appName')}`;
  }, [title, t]);

  // A screen that puts the focus nowhere gets it on its heading, so that reading starts there.
  useEffect(() => {
    const here = page.current;
    if (here === null || here.contains(document.activeElement)) return;
    if (document.activeElement?.closest('.ui-scrim')) return;
    here.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={page} className="app-page">
      <PageHeader
        title={title}
        subtitle={subtitle}
        back={back}
        search={<SearchButton />}
        actions={actions}
      />
      <div className="app-page-body" data-layout={layout}>
        {children}
      </div>
    </div>
  );
}

function SearchButton() {
  const { t } = useTranslation('app');
  const open = useOverlay((state) => state.open);
  return (
    <Button className="app-search" onPress={() => open('palette')}>
      <Search aria-hidden="true" />
      <span className="app-search-words" data-long>
        {t('searchOrDo')}
      </span>
      <span className="app-search-words" data-short>
        {t('common:search')}
      </span>
      <span aria-hidden="true">
        <Kbd keys="Mod+K" />
      </span>
    </Button>
  );
}
