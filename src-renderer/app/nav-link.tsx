import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Tooltip } from '../ui/tooltip.tsx';
import { type NavId, navIcons } from './navigation.tsx';
import { features } from './routes.tsx';
import { holdsRole, type Me } from './session-store.ts';
import { useMedia } from './use-media.ts';

interface NavLinkProps {
  readonly id: NavId;
  readonly path: string;
  readonly me: Me;
  readonly isCurrent: boolean;
}

/** The name of a place for this person: a member has one job plan, a manager sees all. */
export function navLabelKey(id: NavId, me: Me): string {
  const isOwn = id === 'job-plans' && !holdsRole(me, ['manager', 'administrator']);
  return isOwn ? 'nav.my-job-plan' : `nav.${id}`;
}

const noCount = () => null;

/** One link of the rail; where the rail is narrow, a picture with a tooltip. */
export function NavLink({ id, path, me, isCurrent }: NavLinkProps) {
  const { t } = useTranslation('app');
  const isNarrow = useMedia('(max-width: 900px)');
  // The features never change while the app runs, so the same hook is called each time.
  const useCount = features.find((feature) => feature.useCount?.[id])?.useCount?.[id] ?? noCount;
  const count = useCount();
  const label = t(navLabelKey(id, me));
  const link = (
    <Link
      href={`#${path}`}
      className="app-nav-link"
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      {navIcons[id]}
      <span className="app-nav-label">{label}</span>
      {count === null ? null : <span className="app-nav-count">{count}</span>}
    </Link>
  );
  return isNarrow ? (
    <Tooltip text={label} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
