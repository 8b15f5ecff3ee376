import { EyeOff, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { type CaseNotes, type Code, type RunItem, useCaseNotes } from './use-run.ts';

/** Causes and biases, once the room has seen the later opinion. */
export function CodesFields({
  item,
  isRevealed,
}: {
  readonly item: RunItem;
  readonly isRevealed: boolean;
}) {
  const { t } = useTranslation('meeting-run');
  const notes = useCaseNotes(item.caseId);
  if (!isRevealed) {
    return (
      <div className="stack-s">
        <h3>{t('causes')}</h3>
        <p className="run-closed">
          <EyeOff aria-hidden="true" /> {t('causesWait')}
        </p>
      </div>
    );
  }
  if (notes.data === undefined) return <FailureNotice failure={notes.error} />;
  return <OpenCodes caseId={item.caseId} notes={notes.data} />;
}

function OpenCodes({ caseId, notes }: { readonly caseId: string; readonly notes: CaseNotes }) {
  const save = useCommand('cases.setCodes');
  const set = (change: Partial<Pick<CaseNotes, 'causes' | 'biases'>>) =>
    void save.run({
      id: caseId,
      causes: [...(change.causes ?? notes.causes)],
      biases: [...(change.biases ?? notes.biases)],
    });
  return (
    <>
      <FailureNotice failure={save.failure} />
      <CodePicker about="cause" chosen={notes.causes} onChange={(causes) => set({ causes })} />
      <CodePicker about="bias" chosen={notes.biases} onChange={(biases) => set({ biases })} />
    </>
  );
}

interface CodePickerProps {
  readonly about: 'cause' | 'bias';
  readonly chosen: readonly Code[];
  readonly onChange: (codes: readonly Code[]) => void;
}

const keyOf = ({ scheme, version, code }: Code): string => `${scheme}/${version}/${code}`;

/** Any of a few schemes, found by typing; a press takes a chosen one away. */
function CodePicker({ about, chosen, onChange }: CodePickerProps) {
  const { t } = useTranslation('meeting-run');
  const schemes = useQueryCall('cases.schemes', {}, { tables: [] }).data ?? [];
  const known = schemes
    .filter((scheme) => scheme.about === about)
    .flatMap(({ scheme, version, name, circulated, codes }) =>
      codes.map((each) => ({
        code: { scheme, version, code: each.code },
        label: each.name,
        hint: circulated ? each.gist : t('codingOnly', { scheme: name }),
      })),
    );
  const has = new Set(chosen.map(keyOf));
  return (
    <div className="stack-s">
      <ComboBox
        // An empty box again after each choice.
        key={chosen.length}
        label={t(about === 'cause' ? 'causes' : 'biases')}
        placeholder={t(about === 'cause' ? 'addCause' : 'addBias')}
        options={known
          .filter(({ code }) => !has.has(keyOf(code)))
          .map(({ code, label, hint }) => ({ id: keyOf(code), label, hint }))}
        value={null}
        onChange={(id) => {
          const found = known.find(({ code }) => keyOf(code) === id);
          if (found) onChange([...chosen, found.code]);
        }}
      />
      {chosen.length === 0 ? null : (
        <div className="flow flow-wrap">
          {chosen.map((code) => {
            const name = known.find((each) => keyOf(each.code) === keyOf(code))?.label ?? code.code;
            return (
              <Button
                key={keyOf(code)}
                size="s"
                icon={<X aria-hidden="true" />}
                aria-label={t('removeCode', { name })}
                onPress={() => onChange(chosen.filter((each) => keyOf(each) !== keyOf(code)))}
              >
                {name}
              </Button>
            );
          })}
        </div>
      )}
    </div>
  );
}
