import { describe, expect, test } from 'vitest';
import { underModel } from '../../../../../src-renderer/features/learning/reflection-models.ts';
import {
  type ReflectionModel,
  reflectionModels,
} from '../../../../../src-shared/model/learning.ts';

const models = Object.keys(reflectionModels) as ReflectionModel[];

describe('the same reflection under another model', () => {
  test('no word is lost, whatever is changed to what', () => {
    for (const from of models) {
      const sections = Object.fromEntries(
        reflectionModels[from].map((section) => [section, `words of ${section}`]),
      );
      for (const to of models) {
        const moved = underModel(sections, from, to);
        const text = Object.values(moved).join('\n');
        for (const words of Object.values(sections)) expect(text).toContain(words);
        const known: readonly string[] = reflectionModels[to];
        for (const section of Object.keys(moved)) expect(known).toContain(section);
      }
    }
  });

  test('what joins stands in its order, as paragraphs', () => {
    const sections = { feelings: 'Uneasy.', evaluation: 'It went well.', description: 'A list.' };
    expect(underModel(sections, 'gibbs', 'what')).toEqual({
      what: 'A list.',
      so_what: 'Uneasy.\n\nIt went well.',
    });
  });
});
