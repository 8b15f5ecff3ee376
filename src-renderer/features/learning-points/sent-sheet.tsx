import { Copy, FileDown, FolderOpen, NotebookPen } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { call } from '../../app/client.ts';
import { FailureState } from '../../app/failure.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatMonth } from '../../ui/format.ts';
import { libraryCasePath } from '../cases/cases-paths.ts';
import { useReflectOn } from '../learning/use-reflect-on.ts';
import { useToday } from '../learning/use-today.ts';
import { type Sheet, SheetDocument, type SheetPoint } from './sheet-document.tsx';
import { POINT_TABLES } from './use-circulation.ts';
import type { SentLearning } from './use-sent.ts';
import { useSheetOutput } from './use-sheet-output.ts';

interface SentSheetProps {
  readonly meetingId: string;
  readonly found: readonly SentLearning[] | undefined;
}

/** One meeting's learning, to read; opening it is reading it. */
export function SentSheet({ meetingId, found }: SentSheetProps) {
  const { t } = useTranslation('learning-points');
  const { data, error, refetch } = useQueryCall(
    'learning-points.sheet',
    { meetingId },
    { tables: POINT_TABLES },
  );
  const today = useToday();
  const isUnread =
    data !== undefined && found?.find((one) => one.meetingId === meetingId)?.readOn === null;
  useEffect(() => {
    if (isUnread) void call('learning-points.markRead', { meetingId, on: today });
  }, [isUnread, meetingId, today]);
  if (data !== undefined) return <Read meetingId={meetingId} sheet={data} />;
  return error === null ? (
    <p className="sent-wait" role="status">
      {t('common:loading')}
    </p>
  ) : (
    <FailureState failure={error} onRetry={() => void refetch()} />
  );
}

function Read({ meetingId, sheet }: { readonly meetingId: string; readonly sheet: Sheet }) {
  const { t } = useTranslation('learning-points');
  const { savePdf, copy } = useSheetOutput(meetingId, sheet);
  const reflectOn = useReflectOn();
  // The month is enough: a whole date could point at a patient, and the guard would say so.
  const reflect = () =>
    reflectOn({
      link: { kind: 'meeting', id: meetingId },
      title: t('reflect.title', { series: sheet.series, month: formatMonth(sheet.day) }),
    });
  useAction({ label: t('reflect.action'), keys: 'R', section: 'do', run: () => void reflect() });
  return (
    <div className="sent-sheet">
      <div className="sent-actions">
        <Button
          variant="primary"
          icon={<NotebookPen aria-hidden="true" />}
          shortcut="R"
          onPress={() => void reflect()}
        >
          {t('reflect.action')}
        </Button>
        <small className="grow">{t('reflect.sealed')}</small>
        <IconButton label={t('copy')} icon={<Copy aria-hidden="true" />} onPress={copy} />
        <IconButton
          label={t('savePdf')}
          icon={<FileDown aria-hidden="true" />}
          onPress={() => void savePdf()}
        />
      </div>
      <article className="learning-sheet">
        <SheetDocument
          sheet={sheet}
          isWithin
          pointActions={(point) => <PointActions point={point} reflectOn={reflectOn} />}
        />
      </article>
    </div>
  );
}

interface PointActionsProps {
  readonly point: SheetPoint;
  readonly reflectOn: ReturnType<typeof useReflectOn>;
}

/** One point on its own: to reflect on, and the case that it came from. */
function PointActions({ point, reflectOn }: PointActionsProps) {
  const { t } = useTranslation('learning-points');
  const [, navigate] = useLocation();
  const { id, caseId, title, point: words } = point;
  const what = title === '' ? words : title;
  return (
    <div className="learning-sheet-actions">
      <IconButton
        size="s"
        label={t('reflect.onPoint', { title: what })}
        icon={<NotebookPen aria-hidden="true" />}
        onPress={() =>
          void reflectOn({
            link: { kind: 'learning_point', id },
            title: t('reflect.pointTitle', { title: what }).slice(0, MOST_TITLE),
          })
        }
      />
      {caseId === null ? null : (
        <IconButton
          size="s"
          label={t('openCase', { title: what })}
          icon={<FolderOpen aria-hidden="true" />}
          onPress={() => navigate(libraryCasePath(caseId))}
        />
      )}
    </div>
  );
}

/** As long as an entry's title may be. */
const MOST_TITLE = 200;
