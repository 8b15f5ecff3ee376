import { Redirect } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';

/** Where "Job plans" leads: a manager to the summary, others to what their roles allow. */
export function JobPlansHome() {
  const me = useMe();
  if (holdsRole(me, ['manager'])) return <Redirect to="/job-plans/summary" replace />;
  if (holdsRole(me, ['administrator'])) return <Redirect to="/job-plans/people" replace />;
  return <Redirect to="/job-plans/mine" replace />;
}
