import { describe, expect, it } from 'vitest';
import {
  findIdentifiers,
  strongestSeverity,
} from '../../../../src-shared/rules/identifiers/index.ts';

const seen = (text: string) =>
  findIdentifiers(text).map(({ kind, severity, text: found }) => [severity, kind, found]);

describe('numbers that block', () => {
  it.each([
    ['9434765919', 'nhs_number'],
    ['9876543210', 'nhs_number'],
    ['4000000632', 'nhs_number'],
    ['9234760735', 'nhs_number'],
    ['9990000018', 'nhs_number'],
    ['3462950622', 'hc_number'],
    ['0101011113', 'chi_number'],
    ['0211165794', 'chi_number'],
    ['0101011237', 'chi_number'],
  ])('%s is a %s', (number, kind) => {
    expect(seen(number)).toEqual([['block', kind, number]]);
  });

  it.each([
    '987 654 3210',
    '987-654-3210',
    '987.654.3210',
    '987 / 654 / 3210',
    '987   654   3210',
    '987\u00A0654\u00A03210',
    '987\u2011654\u20133210',
    '987\t654\t3210',
    '987\n654 3210',
    '987\r\n654\r\n3210',
    '9 8 7 6 5 4 3 2 1 0',
    '98 76 54 32 10',
    '987\u00AD654\u200B3210',
    '9\uFE0F\u20E38765432\uFE0F\u20E310',
    '９８７６５４３２１０',
    '٩٨٧٦٥٤٣٢١٠',
    '𝟗𝟖𝟕𝟔𝟓𝟒𝟑𝟐𝟏𝟎',
    '⑨⑧⑦⑥⑤④③②①⓪',
    '98765432I0',
    '9,876,543,210',
    '(987) 654-3210',
  ])('is seen, and nothing beside it, as %j', (written) => {
    expect(seen(`see ${written} now`)).toEqual([['block', 'nhs_number', written]]);
  });

  it.each(['NHS#', 'no.#', '1.#', '1. #', '# 2', '4 #', '#, L4/5', 'CT_#_2024', '"#"', '#.00'])(
    'is seen in %j',
    (around) => {
      expect(seen(around.replace('#', '9434765919'))).toEqual([
        ['block', 'nhs_number', '9434765919'],
      ]);
    },
  );

  it.each([', ', ' ', '; ', '\n', ',', '/', ' - ', '\u200B', ') ('])(
    'is seen twice in a list with %j between',
    (separator) => {
      const first = '943 476 5919';
      const second = '987 654 3210';
      expect(seen(first + separator + second).map(([, , text]) => text)).toEqual([first, second]);
      expect(strongestSeverity(findIdentifiers(`9434765919${separator}9876543210`))).toBe('block');
    },
  );
});

describe('ten digits that only warn', () => {
  it.each(['1234567890', '0113011113', '9434765918', '1111111111', '7777777777', '5990128088'])(
    '%s',
    (number) => {
      expect(seen(number)).toEqual([['warn', 'ten_digits', number]]);
    },
  );

  it('sees them in groups too', () => {
    expect(seen('943 476 5918')).toEqual([['warn', 'ten_digits', '943 476 5918']]);
    expect(seen('943-476-5918')).toEqual([['warn', 'ten_digits', '943-476-5918']]);
  });

  it('takes eleven digits in a row for another number', () => {
    expect(seen('94347659192')).toEqual([['warn', 'hospital_number', '94347659192']]);
    expect(seen('000000006')).toEqual([['warn', 'hospital_number', '000000006']]);
  });

  it('takes an odd grouping inside a longer row of numbers for chance', () => {
    expect(strongestSeverity(findIdentifiers('94 347 65 919 2 14'))).toBe('warn');
  });
});

describe('what is written around numbers', () => {
  it('leaves numbers alone that measure', () => {
    for (const text of [
      'b-values 100, 500, 1000',
      '512 × 512 × 1024',
      '431.2857143 HU',
      '0.285714286',
      'SUV 12.4 13.1 9.8 11.2',
      '10.12.144.201',
      '12/10/8 mm',
      '10⁹ photons',
    ]) {
      expect(findIdentifiers(text), text).toEqual([]);
    }
  });

  it('takes a date and an hour for a date', () => {
    for (let day = 1; day <= 28; day += 1) {
      const text = `${String(day).padStart(2, '0')}-10-2024 14:30`;
      expect(seen(text)).toEqual([['warn', 'full_date', text.slice(0, 10)]]);
    }
  });

  it('takes a mobile telephone with its country for a telephone, whatever its check digit', () => {
    for (let last = 0; last < 100; last += 1) {
      const text = `+44 7700 9001${String(last).padStart(2, '0')}`;
      expect(seen(text)).toEqual([['warn', 'phone', text]]);
    }
  });

  it('leaves papers, registrations and serial numbers alone, but blocks an NHS number there', () => {
    expect(findIdentifiers('10.1148/radiol.2021203421, PMID 31234567')).toEqual([]);
    expect(findIdentifiers('Serial no 4471203354')).toEqual([]);
    expect(seen('PMID 9434765919')).toEqual([['block', 'nhs_number', '9434765919']]);
  });

  it('takes the standard of DICOM for no examination', () => {
    expect(findIdentifiers('1.2.840.10008.5.1.4.1.1.2')).toEqual([]);
    expect(seen('1.2.826.0.1.3680043.2')).toEqual([['warn', 'dicom_uid', '1.2.826.0.1.3680043.2']]);
  });

  it('covers the whole of what it names', () => {
    expect(seen('Seen, DOB: 12/03/1954, L4/5 level')).toEqual([
      ['warn', 'date_of_birth', 'DOB: 12/03/1954'],
    ]);
    expect(seen("Mrs O’Sample's knee")[0]?.[1]).toBe('titled_name');
    expect(seen('mail a.sample@example.org or 07700 900123')).toEqual([
      ['warn', 'email', 'a.sample@example.org'],
      ['warn', 'phone', '07700 900123'],
    ]);
  });
});

describe('positions', () => {
  it('count UTF-16 units of the text as given', () => {
    const text = '🩻 for 𝟗𝟒𝟑 𝟒𝟕𝟔\u200B𝟓𝟗𝟏𝟗\uFE0F, then MR';
    const [finding] = findIdentifiers(text);
    expect(finding?.start).toBe(7);
    expect(text.slice(finding?.start, finding?.end)).toBe('𝟗𝟒𝟑 𝟒𝟕𝟔\u200B𝟓𝟗𝟏𝟗\uFE0F');
  });

  it('are sorted and do not overlap; a block wins', () => {
    const found = findIdentifiers('9434765919@example.org, Mr Samplewick, 12/10/2024, SW1A 1AA');
    expect(found.map(({ kind }) => kind)).toEqual([
      'nhs_number',
      'titled_name',
      'full_date',
      'postcode',
    ]);
    expect(strongestSeverity(found)).toBe('block');
    expect(strongestSeverity(found.slice(1))).toBe('warn');
    expect(strongestSeverity([])).toBeNull();
  });

  it('stand for a text with nothing to read', () => {
    for (const text of ['', ' ', '\u200B', '\uD800', '\uDC00\uD800']) {
      expect(findIdentifiers(text)).toEqual([]);
    }
  });
});

describe('hostile texts', () => {
  const pieces = [
    ...['a', '9', ' ', '9 ', '9.', 'a@', 'a.', '\n', 'Mrs A', '1O', '9\u200B', '9\u0332', '-'],
    ...['943 476 5919 ', 'A-A', 'A^', '(', '0 ', '+44 ', '0-0', 'patient name ', '10.1234/a'],
    ...['dob ', '1/1/1 ', 'SMITH, ', 'pmid 1 ', 'NHS ', 'accession no ', 'hospital number A/'],
    ...['Mr de la ', "'a", 'Mr A. ', '+1 ', '0(', '01234 ', '９', '😀', '\u0332', 'version 1.'],
    ...['nih.gov/', '12 Mar ', 'SW1A ', '1-', '1/', '1,', 'O', 'zoom 1 '],
  ];
  // A pattern that tries again and again would not come back within the test's time limit.
  it.each(pieces)('%j, a hundred thousand characters of it', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(findIdentifiers(`${text}!`).every(({ end }) => end <= text.length + 1)).toBe(true);
  });
});
