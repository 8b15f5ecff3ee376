import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { IconButton } from '../../ui/button.tsx';
import { meetingsPath } from './meeting-paths.ts';

/** The way back from one meeting to all; `to` another place of the same meeting. */
export function BackToMeetings({ to = meetingsPath }: { readonly to?: string }) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  return (
    <IconButton
      label={t(to === meetingsPath ? 'back' : 'backToMeeting')}
      icon={<ArrowLeft aria-hidden="true" />}
      onPress={() => navigate(to)}
    />
  );
}
