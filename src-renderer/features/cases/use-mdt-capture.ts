import { useEffect, useState } from 'react';
import type { Failure, InputOf } from '../../app/client.ts';
import { useCommand } from '../../app/use-call.ts';
import { useKeptDraft } from '../learning/use-kept-draft.ts';
import { type Guess, guessFromLine } from './guess-from-line.ts';
import { type CaseGuard, useCaseGuard } from './use-case-guard.ts';

const DRAFT_KEY = 'case-mdt';

type About = Pick<InputOf<'cases.capture'>, 'kind' | 'modality' | 'region'>;

/** A case captured in this sitting. */
export interface Captured extends About {
  readonly id: string;
  readonly code: string;
  readonly line: string;
}

export interface MdtCapture {
  readonly line: string;
  readonly setLine: (line: string) => void;
  /** What was chosen, else what the line says. */
  readonly about: About;
  readonly choose: (choice: Partial<Guess>) => void;
  readonly guard: CaseGuard;
  readonly captured: readonly Captured[];
  readonly failure: Failure | null;
  readonly isPending: boolean;
  /** Nothing was typed, or no series chosen, and it was tried. */
  readonly problem: 'line' | 'series' | null;
  readonly capture: () => Promise<void>;
}

const NOTHING: Guess = { kind: null, modality: null, region: null };

/** One line a case: what is typed, what it says of itself, and what was captured so far. */
export function useMdtCapture(seriesId: string | null): MdtCapture {
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState(NOTHING);
  const [captured, setCaptured] = useState<readonly Captured[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<MdtCapture['problem']>(null);
  const draft = useKeptDraft(DRAFT_KEY);
  const command = useCommand('cases.capture');
  const guard = useCaseGuard({ line });

  const found = draft.found?.value;
  useEffect(() => {
    if (found !== undefined) setLine((typed) => (typed === '' ? found : typed));
  }, [found]);

  const guess = guessFromLine(line);
  const about: About = {
    kind: chosen.kind ?? guess.kind ?? 'discrepancy',
    modality: chosen.modality ?? guess.modality,
    region: chosen.region ?? guess.region,
  };
  return {
    line,
    setLine: (text) => {
      setLine(text);
      setFailure(null);
      setProblem(null);
      if (text.trim() === '') draft.drop();
      else draft.keep(text);
    },
    about,
    choose: (choice) => setChosen({ ...chosen, ...choice }),
    guard,
    captured,
    failure,
    isPending: command.isPending,
    problem,
    capture: async () => {
      if (command.isPending || guard.open.length > 0) return;
      if (line.trim() === '' || seriesId === null) {
        setProblem(seriesId === null ? 'series' : 'line');
        return;
      }
      const result = await command.run({ seriesId, line, ...about, guard: guard.answers });
      if (!result.ok) {
        setFailure(guard.learn(result) ? null : result);
        return;
      }
      setCaptured([{ ...result.value, line: line.trim(), ...about }, ...captured]);
      setLine('');
      setChosen(NOTHING);
      guard.forget();
      draft.drop();
    },
  };
}
