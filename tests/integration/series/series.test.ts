import { beforeAll, describe, expect, it } from 'vitest';
import { type Realm, seriesDetails, startRealm } from '../helpers/realm.ts';
import { addAndActivate, radiographer } from '../helpers/workspace.ts';

let realm: Realm;
beforeAll(async () => {
  realm = await startRealm();
}, 120_000);

describe('a series of meetings', () => {
  it('says who runs it, and warns of nothing while two people can open its names', async () => {
    const [series] = await realm.ask('series.list', {});
    expect(series?.holders.map(({ name, role, hasKeys }) => [name, role, hasKeys])).toEqual([
      ['Ruth Madeup', 'chair', true],
      ['Siôn Invented', 'deputy', true],
      ['Nia Sample', 'assistant', true],
    ]);
    expect(series).toMatchObject({ oneHolder: false, expected: 6, myRoles: [] });
  });

  it('asks before a manager chairs, and records who accepted it', async () => {
    const { ids, seriesId } = realm;
    const holders = [
      { personId: ids.administrator, role: 'chair' as const },
      { personId: ids.deputy, role: 'deputy' as const },
    ];
    const refused = await realm.refused('series.setRoles', { id: seriesId, holders });
    expect(refused).toMatchObject({
      code: 'chair_is_manager',
      parameters: { people: ['Hana Invented'] },
    });
    const { id } = await realm.ask('series.save', { ...seriesDetails, name: 'Ultrasound' });
    const [first, second] = holders;
    if (!first || !second) throw new Error('two holders');
    await realm.ask('series.setRoles', { id, holders: [{ ...first, acceptManager: true }] });
    const series = (await realm.ask('series.list', {})).find((one) => one.id === id);
    expect(series).toMatchObject({ oneHolder: true, myRoles: ['chair'] });
    expect(series?.holders[0]).toMatchObject({ isManager: true, acceptedBy: 'Hana Invented' });
  });

  it('takes no list of holders without a chair', async () => {
    const holders = [{ personId: realm.ids.deputy, role: 'deputy' }];
    const refused = await realm.refused('series.setRoles', { id: realm.seriesId, holders });
    expect(refused.fields?.holders?.code).toBe('no_chair');
  });

  it('lets its chair change its settings, and nobody else but an administrator', async () => {
    await realm.as('chair');
    const changed = { ...seriesDetails, id: realm.seriesId, letterDays: 7 };
    await realm.ask('series.save', changed);
    for (const part of ['assistant', 'radiologist'] as const) {
      await realm.as(part);
      const refused = await realm.refused('series.save', { ...changed, letterDays: 1 });
      expect(refused.code).toMatch(/not_allowed|not_yours/);
    }
    const [series] = (await realm.ask('series.list', {})).filter(({ id }) => id === realm.seriesId);
    expect(series?.letterDays).toBe(7);
    await realm.as('administrator');
  });

  it('keeps who is expected, and from when', async () => {
    const { seriesId, ids } = realm;
    const people = [
      { personId: ids.radiologist, from: '2026-04-01', to: null },
      { personId: ids.chair, from: '2020-01-01', to: '2026-12-31' },
    ];
    await realm.ask('series.setExpected', { id: seriesId, people });
    const expected = await realm.ask('series.expected', { id: seriesId });
    expect(expected.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Callum Mockford', '2026-04-01', null],
      ['Ruth Madeup', '2020-01-01', '2026-12-31'],
    ]);
    const backwards = [{ personId: ids.chair, from: '2026-02-01', to: '2026-01-01' }];
    const refused = await realm.refused('series.setExpected', { id: seriesId, people: backwards });
    expect(refused.code).toBe('period_reversed');
  });

  it('lets people note their own absence, and a manager anybody’s', async () => {
    await realm.as('radiographer');
    const own = { personId: realm.ids.radiographer, from: '2026-06-01', to: '2026-12-31' };
    const { id } = await realm.ask('series.saveAbsence', own);
    const other = await realm.refused('series.saveAbsence', {
      ...own,
      personId: realm.ids.chair,
    });
    expect(other.code).toBe('not_yours');
    expect(await realm.ask('series.absences', {})).toHaveLength(1);
    await realm.as('administrator');
    expect((await realm.ask('series.absences', {})).map((one) => one.name)).toEqual(['Kwame Test']);
    await realm.ask('series.removeAbsence', { id });
    expect(await realm.ask('series.absences', {})).toEqual([]);
  });

  it('never gives a newcomer older keys by itself', async () => {
    const late = { ...radiographer, staffId: 'C002', name: 'Aoife Bán', staffGroup: 'Radiologist' };
    const newcomer = await addAndActivate(realm, late);
    await realm.as('administrator');
    const { ids, seriesId } = realm;
    await realm.ask('series.setRoles', {
      id: seriesId,
      holders: [
        { personId: ids.chair, role: 'chair' },
        { personId: newcomer.id, role: 'deputy' },
      ],
    });
    await realm.as('chair');
    // Nothing has been sealed in this series yet, so nobody lacks anything.
    expect(await realm.ask('series.newcomers', { id: seriesId })).toEqual([]);
    const assistant = await realm.refused('series.giveOlderKeys', {
      id: seriesId,
      personId: ids.assistant,
      understood: true,
    });
    expect(assistant.code).toBe('not_a_holder');
  });
});
