import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { ToggleChips } from '../../ui/chips.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type FullCase, isSigned } from './use-case.ts';

type Code = FullCase['causes'][number];

/** Causes and biases that the room saw, by scheme; many a case. They change at once. */
export function CodesCard({ about }: { readonly about: FullCase }) {
  const { t } = useTranslation('cases');
  const { showDone } = useUndo();
  const command = useCommand('cases.setCodes');
  const schemes = useQueryCall('cases.schemes', {}, { tables: [] }).data ?? [];
  const set = async (which: 'causes' | 'biases', codes: Code[]) => {
    const { id, causes, biases } = about;
    const result = await command.run({ id, causes, biases, [which]: codes });
    if (result.ok) showDone(t(`codes.saved.${which}`), about.code);
  };
  return (
    <Card title={t('codes.title')} aside={t('codes.aside')}>
      <CardBody>
        <FailureNotice failure={command.failure} />
        {schemes.map(({ scheme, version, about: kind, name, source, circulated, codes }) => {
          const which = kind === 'cause' ? 'causes' : 'biases';
          const isOf = (code: Code) => code.scheme === scheme && code.version === version;
          const others = about[which].filter((code) => !isOf(code));
          return (
            <div key={`${scheme}-${version}`} className="stack-s">
              <ToggleChips
                label={name}
                aside={circulated ? undefined : <Tag>{t('codes.codingOnly')}</Tag>}
                options={codes.map((code) => ({ id: code.code, label: code.name }))}
                value={about[which].filter(isOf).map(({ code }) => code)}
                isDisabled={isSigned(about) || command.isPending}
                onChange={(chosen) =>
                  void set(which, [...others, ...chosen.map((code) => ({ scheme, version, code }))])
                }
              />
              <small>{chosenGists(codes, about[which].filter(isOf)) || source}</small>
            </div>
          );
        })}
      </CardBody>
    </Card>
  );
}

/** What each chosen code stands for, in a line. */
const chosenGists = (
  codes: readonly { readonly code: string; readonly name: string; readonly gist: string }[],
  chosen: readonly Code[],
): string =>
  codes
    .filter(({ code }) => chosen.some((each) => each.code === code))
    .map(({ name, gist }) => `${name}: ${gist}`)
    .join(' ');
