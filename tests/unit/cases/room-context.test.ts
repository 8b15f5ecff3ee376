import { describe, expect, it } from 'vitest';
import { roomContext } from '../../../src-shared/rules/cases/room-context.ts';

const people = (count: number, staffGroup: string, site: string) =>
  Array.from({ length: count }, () => ({ staffGroup, site }));
const directory = [
  ...people(6, 'Consultant radiologist', 'Main site'),
  ...people(2, 'Consultant radiologist', 'Annexe'),
  ...people(4, 'Sonographer', 'Main site'),
  ...people(5, 'Radiographer', 'Annexe'),
];
const words = (staffGroup: string, site = '', shift = '') => ({ staffGroup, site, shift });
const nothing = { staffGroup: '', shift: '', site: '' };

describe('what the room may hear of the people in a case', () => {
  it('is what five or more people fit', () => {
    expect(
      roomContext([words('consultant radiologist', 'main site', 'nights')], directory),
    ).toEqual(words('Consultant radiologist', 'Main site', 'night'));
  });

  it('leaves out a staff group of four, and keeps the site that more fit', () => {
    expect(roomContext([words('Sonographer', 'Main site')], directory)).toEqual(
      words('', 'Main site'),
    );
  });

  it('looks at what the words say together: two consultants are at the annexe', () => {
    expect(roomContext([words('Consultant radiologist', 'Annexe')], directory)).toEqual(
      words('Consultant radiologist'),
    );
  });

  it('names no shift of fewer than five, and no shift in words of somebody’s own', () => {
    expect(roomContext([words('Sonographer', '', 'night')], people(4, 'Sonographer', 'X'))).toEqual(
      nothing,
    );
    const own = words('Radiographer', 'Annexe', 'Dr Mockford’s Tuesday list');
    expect(roomContext([own], directory).shift).toBe('');
  });

  it('names several staff groups in an order that says nothing, and a site only if all share it', () => {
    const involved = [words('Radiographer', 'Annexe'), words('Consultant radiologist', 'Annexe')];
    expect(roomContext(involved, directory)).toEqual(words('Consultant radiologist, Radiographer'));
    const apart = [words('Radiographer', 'Annexe'), words('Radiographer', 'Main site')];
    expect(roomContext(apart, directory)).toEqual(words('Radiographer'));
  });

  it('repeats no word that the directory does not know', () => {
    expect(roomContext([words('Dr Mockford', 'Room 3')], directory)).toEqual(nothing);
    expect(roomContext([], directory)).toEqual(nothing);
  });

  it('follows the department’s own threshold', () => {
    expect(roomContext([words('Sonographer')], directory, 4).staffGroup).toBe('Sonographer');
    expect(roomContext([words('Radiographer')], directory, 6).staffGroup).toBe('');
  });
});
