import { type ReflectionModel, reflectionModels } from '../../../src-shared/model/learning.ts';

type Sections = Readonly<Record<string, string>>;

/** Where the text of a section goes when the person chooses another model. */
const places: Readonly<Record<ReflectionModel, Readonly<Record<string, string>>>> = {
  gibbs: { what: 'description', so_what: 'analysis', now_what: 'action_plan', text: 'analysis' },
  what: {
    description: 'what',
    feelings: 'so_what',
    evaluation: 'so_what',
    analysis: 'so_what',
    conclusion: 'now_what',
    action_plan: 'now_what',
    text: 'so_what',
  },
  free: {},
};

/** The same words under another model's headings: none is lost, joined ones are paragraphs. */
export function underModel(
  sections: Sections,
  from: ReflectionModel,
  to: ReflectionModel,
): Sections {
  if (from === to) return sections;
  const own: readonly string[] = reflectionModels[from];
  const moved = Object.fromEntries(
    Object.entries(sections).filter(([section]) => !own.includes(section)),
  );
  for (const section of reflectionModels[from]) {
    const text = sections[section]?.trim() ?? '';
    if (text === '') continue;
    const place = places[to][section] ?? reflectionModels[to][0];
    moved[place] = moved[place] === undefined ? text : `${moved[place]}\n\n${text}`;
  }
  return moved;
}
