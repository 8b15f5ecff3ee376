import { useTranslation } from 'react-i18next';
import { type CallResult, call } from '../../app/client.ts';
import { useFailureText } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { useToast } from '../../ui/toast.tsx';
import { type Point, type Recipients, type Wording, withWording, wordingFor } from './audiences.ts';

export const POINT_TABLES = [
  'learning_point',
  'learning_point_wording',
  'learning_case',
  'meeting',
  'series',
  'series_member',
  'read_mark',
];

type Guard = NonNullable<Parameters<typeof setWordings>[2]>;

/** A meeting's points with their wordings for audiences. */
export const usePoints = (meetingId: string, enabled = true) =>
  useQueryCall('learning-points.ofMeeting', { meetingId }, { tables: POINT_TABLES, enabled });

/** Changes of who gets which point, in which words. */
export function useCirculation() {
  const { t } = useTranslation('learning-points');
  const { showDone } = useUndo();
  const { show } = useToast();
  const textOf = useFailureText();

  /** One point, for somebody, in some words; null leaves it out. Answers a failure to be shown there. */
  const set = async (point: Point, to: Recipients, wording: string | null, guard?: Guard) => {
    const result = await setWordings(point.id, withWording(point, to, wording), guard);
    if (result.ok) {
      const isNew = wordingFor(point, to) === undefined;
      showDone(t(wording === null ? 'done.left' : isNew ? 'done.chosen' : 'done.reworded'));
    }
    return result;
  };

  /** Every point that is not chosen yet, as it was noted. Undo leaves them out again. */
  const chooseAll = async (points: readonly Point[], to: Recipients) => {
    const missing = points.filter((point) => wordingFor(point, to) === undefined);
    const chosen: Point[] = [];
    for (const point of missing) {
      const result = await setWordings(point.id, withWording(point, to, point.point));
      if (!result.ok) {
        show({
          title: textOf(result).title,
          detail: t('done.someChosen', { count: chosen.length }),
        });
        return;
      }
      chosen.push(point);
    }
    const leaveOut = async () => {
      for (const point of chosen) await setWordings(point.id, withWording(point, to, null));
    };
    show({ title: t('done.allChosen', { count: chosen.length }), onUndo: () => void leaveOut() });
  };

  return { set, chooseAll };
}

function setWordings(
  id: string,
  wordings: Wording[],
  guard?: Record<string, { reason: string; notPatientNumber?: boolean }>,
): Promise<CallResult> {
  return call('learning-points.setWordings', {
    id,
    wordings,
    ...(guard === undefined ? {} : { guard }),
  });
}
