import { describe, expect, it } from 'vitest';
import { newKeyPair, unwrapOwn, wrapFor } from '../../src-main/core/workspace/key-pair.ts';
import { epochOf, newEpoch, seal, unseal } from '../../src-main/core/workspace/sealing.ts';

const audience = 'person:0195f0c0-0000-7000-8000-000000000001';
const place = {
  workspace: '0195f0c0-0000-4000-8000-000000000009',
  table: 'learning_entry',
  row: '0195f0c0-0000-7000-8000-000000000002',
  column: 'entry',
};

describe('a sealed value', () => {
  it('opens where it was sealed, under its epoch', () => {
    const epoch = newEpoch(audience);
    const sealed = seal({ title: 'Missed fracture' }, place, epoch);
    expect(epochOf(sealed)).toBe(Buffer.from(epoch.epoch).toString('hex'));
    expect(unseal(sealed, place, epoch.key)).toEqual({ title: 'Missed fracture' });
    expect(Buffer.from(sealed).includes('Missed')).toBe(false);
  });

  it('does not open moved to another row, column, table or workspace, or under another epoch', () => {
    const epoch = newEpoch(audience);
    const sealed = seal('words', place, epoch);
    for (const moved of [
      { ...place, row: '0195f0c0-0000-7000-8000-000000000003' },
      { ...place, column: 'reflection' },
      { ...place, table: 'draft' },
      { ...place, workspace: '0195f0c0-0000-4000-8000-00000000000a' },
    ]) {
      expect(unseal(sealed, moved, epoch.key)).toBeNull();
    }
    expect(unseal(sealed, place, newEpoch(audience).key)).toBeNull();
  });

  it('does not open with any single byte changed', () => {
    const epoch = newEpoch(audience);
    const sealed = seal('words', place, epoch);
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Uint8Array.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(unseal(changed, place, epoch.key)).toBeNull();
    }
  });

  it('hides equal words: sealing twice gives other bytes', () => {
    const epoch = newEpoch(audience);
    expect(seal('words', place, epoch)).not.toEqual(seal('words', place, epoch));
  });
});

describe('a key wrapped for a person', () => {
  it('opens with their pair only', () => {
    const [pair, other] = [newKeyPair('x25519'), newKeyPair('x25519')];
    const key = new Uint8Array(32).fill(5);
    const wrapped = wrapFor(pair.publicKey, key, 'epoch 1');
    expect(unwrapOwn(pair, wrapped, 'epoch 1')).toEqual(Buffer.from(key));
    expect(unwrapOwn(other, wrapped, 'epoch 1')).toBeNull();
    expect(unwrapOwn(pair, wrapped, 'epoch 2')).toBeNull();
  });
});
