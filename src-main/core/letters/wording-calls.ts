import { failure, ok } from '../../../src-shared/contract/call.ts';
import { letterFields, unknownFields } from '../../../src-shared/rules/letters/index.ts';
import type { Handlers, MemberContext } from '../context.ts';
import { guardStatements, guardTexts } from '../guard.ts';
import { refuseSeries, sealHolders } from '../series/access.ts';
import { ownWordsOf, wordingChange, wordingsOf } from './wordings.ts';

/** A department's own wordings, by series. */
export const wordingHandlers = {
  'letters.templates': (context: MemberContext, { seriesId }) => {
    const refused = refuseSeries(context, seriesId, sealHolders);
    if (refused) return refused;
    const templates = wordingsOf(context.workspace.db, seriesId);
    return ok({ templates, fields: [...letterFields] });
  },

  'letters.saveTemplate': async (context: MemberContext, { seriesId, kind, guard, ...words }) => {
    const refused = refuseSeries(context, seriesId, sealHolders);
    if (refused) return refused;
    const guarded = guardTexts(words, guard, context.window);
    if (guarded) return guarded;
    const unknown = Object.entries(words)
      .map(([name, wording]) => [name, unknownFields(wording)] as const)
      .filter(([, fields]) => fields.length > 0);
    if (unknown.length > 0) {
      return failure(
        'field_unknown',
        { fields: unknown.flatMap(([, fields]) => fields) },
        Object.fromEntries(
          unknown.map(([name, fields]) => [
            name,
            { code: 'field_unknown', parameters: { fields } },
          ]),
        ),
      );
    }
    const own = ownWordsOf(kind);
    const subject = words.subject || own.subject;
    const body = words.body || own.body;
    const isOwn = subject === own.subject && body === own.body;
    await context.write('letters.saveTemplate', [
      wordingChange(seriesId, kind, isOwn ? null : { subject, body }),
      ...guardStatements(context, 'letters.saveTemplate', words, guard),
    ]);
    return ok({});
  },
} satisfies Handlers<'letters.templates' | 'letters.saveTemplate'>;
