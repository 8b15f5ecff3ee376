import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReflectionModel, reflectionModels } from '../../../src-shared/model/learning.ts';
import { RadioChips } from '../../ui/chips.tsx';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import { AnonymityPrompts } from './anonymity-prompts.tsx';
import { type EntryForm, sectionField, sectionsOf } from './entry-form.ts';
import type { FormFieldsProps } from './form-fields.ts';
import { underModel } from './reflection-models.ts';

const MODELS = Object.keys(reflectionModels) as ReflectionModel[];

/** Sections that tell what happened. Small on purpose: learning needs few facts of it. */
const DESCRIBING: readonly string[] = ['description', 'what'];

/** What the person thinks about it, under the headings of the model they like. */
export function ReflectionFields({ form, change, guard }: FormFieldsProps) {
  const { t } = useTranslation('learning');
  const rows = (section: string) => {
    if (section === 'text') return 6;
    return DESCRIBING.includes(section) ? 2 : 3;
  };
  // Only looking at another model must not join what was written in parts.
  const left = useRef<{ before: EntryForm; moved: EntryForm['sections'] } | null>(null);
  const switchTo = (model: ReflectionModel) => {
    const last = left.current;
    if (last?.before.model === model && last.moved === form.sections) {
      change({ model, sections: last.before.sections });
      return;
    }
    const moved = underModel(form.sections, form.model, model);
    left.current = { before: form, moved };
    change({ model, sections: moved });
  };
  return (
    <fieldset className="editor-part">
      <legend>{t('field.reflection')}</legend>
      <RadioChips
        label={t('field.model')}
        hideLabel
        value={form.model}
        onChange={switchTo}
        options={MODELS.map((model) => ({ id: model, label: t(`model.${model}`) }))}
      />
      <AnonymityPrompts />
      {sectionsOf(form.model, form.sections).map((section) => (
        <div key={section} className={DESCRIBING.includes(section) ? 'editor-small' : undefined}>
          <GuardedTextArea
            label={t(`section.${section}`)}
            aside={DESCRIBING.includes(section) ? t('editor.fewWords') : undefined}
            placeholder={t(`sectionPrompt.${section}`)}
            rows={rows(section)}
            maxLength={20_000}
            value={form.sections[section] ?? ''}
            onChange={(text) => change({ sections: { ...form.sections, [section]: text } })}
            {...guard.of(sectionField(section))}
          />
        </div>
      ))}
    </fieldset>
  );
}
