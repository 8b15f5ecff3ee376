import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allCalls } from '../../src-shared/contract/index.ts';
import { presenterCalls } from '../../src-shared/contract/presenter.ts';

/** What the window for the projector can be told, by the shapes of its answers. */

/** Names of fields that would hold a person, or lead to one. */
const forbidden =
  /person|name|staffid|reporter$|sender|submitter|author|chair|identit|attend|told|code$|^id$/i;

function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

describe('the presenter window', () => {
  it('has three calls: the view, its pictures, and turning the picture', () => {
    const its = Object.entries(allCalls).filter(([, { windows }]) =>
      (windows as readonly string[]).includes('presenter'),
    );
    expect(its.map(([name]) => name).sort()).toEqual([
      'presenter.picture',
      'presenter.view',
      'shell.turnPicture',
    ]);
    expect(its.map(([, { kind }]) => kind).sort()).toEqual(['act', 'read', 'read']);
  });

  it('is answered in shapes that have no place for a person or for the chair’s words', () => {
    const view = z.toJSONSchema(presenterCalls['presenter.view'].output);
    const keys = keysOf(view);
    expect(keys).toContain('laterOpinion');
    expect(keys.filter((key) => forbidden.test(key))).toEqual([]);
    expect(JSON.stringify(view)).toContain('"additionalProperties":false');
  });

  it('turns pictures by numbers alone', () => {
    const { input } = allCalls['shell.turnPicture'];
    expect(input.safeParse({ frames: 1, zoom: 0 }).success).toBe(true);
    for (const bad of [{ frames: '1', zoom: 0 }, { frames: 1 }, { frames: 1e9, zoom: 0 }, {}]) {
      expect(input.safeParse(bad).success).toBe(false);
    }
  });
});
