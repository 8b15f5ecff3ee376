import { describe, expect, it } from 'vitest';
import { openChecks } from '../../../../../src-renderer/features/meeting-run/checklist.ts';

describe('the checklist', () => {
  it('asks of whoever joins online, and nothing in the room alone', () => {
    expect(openChecks({ mode: 'hybrid', checklist: ['recording', 'chat'] })).toEqual([
      'transcription',
      'ai_notes',
      'share',
    ]);
    expect(openChecks({ mode: 'in_person', checklist: [] })).toEqual([]);
  });
});
