import { UserCog } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Series } from '../meetings/use-series.ts';
import { dayOf } from '../workspace/sheet.ts';
import { RolesDialog } from './roles-dialog.tsx';

interface HoldersCardProps {
  readonly series: Series;
  readonly canChange: boolean;
}

/** Who runs the series, since when and given by whom, and what to know of it. */
export function HoldersCard({ series, canChange }: HoldersCardProps) {
  const { t } = useTranslation('series');
  const [isOpen, setOpen] = useState(false);
  const { holders, oneHolder } = series;
  return (
    <Card
      title={t('roles.title')}
      aside={t('roles.aside')}
      footer={
        canChange ? (
          <Button size="s" icon={<UserCog aria-hidden="true" />} onPress={() => setOpen(true)}>
            {t('roles.change')}
          </Button>
        ) : (
          t('roles.byAdministrator')
        )
      }
    >
      {oneHolder ? (
        <Notice tone="warn" title={t('roles.oneHolder')}>
          {t('roles.oneHolderText')}
        </Notice>
      ) : null}
      {holders.length === 0 ? (
        <CardBody>
          <small>{t('roles.none')}</small>
        </CardBody>
      ) : (
        <Rows label={t('roles.title')}>
          {holders.map((holder) => (
            <Row
              key={`${holder.personId} ${holder.role}`}
              detail={[
                grantWords(t, holder),
                ...(holder.isManager && holder.role !== 'assistant'
                  ? [
                      holder.acceptedBy === null
                        ? t('roles.isManager')
                        : t('roles.accepted', { name: holder.acceptedBy }),
                    ]
                  : []),
              ].join(' · ')}
              trailing={
                <>
                  {holder.hasKeys ? null : <Tag tone="warn">{t('roles.noKeys')}</Tag>}
                  <Tag>{t(`role.${holder.role}`)}</Tag>
                </>
              }
            >
              {holder.name}
            </Row>
          ))}
        </Rows>
      )}
      {isOpen ? <RolesDialog series={series} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

type Words = ReturnType<typeof useTranslation<'series'>>['t'];

/** "since 24 Nov 2026, given by Ruth Madeup". */
function grantWords(t: Words, { grantedBy, grantedAt }: Series['holders'][number]): string {
  const day = formatPlainDay(dayOf(new Date(grantedAt)));
  return grantedBy === null
    ? t('roles.since', { day })
    : t('roles.sinceBy', { day, name: grantedBy });
}
