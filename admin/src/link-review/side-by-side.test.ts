import { describe, expect, it } from 'vitest';
import type { ReviewedRecord } from './reviewed-record.js';
import { linesOf } from './side-by-side.js';

const record: ReviewedRecord = {
  names: ['Sample Demo-Example'],
  dates: ['2004-05-06'],
  sex: 'FEMALE',
  nationality: '',
  place: 'Surrey',
  references: [{ register: 'NRM reference', value: 'NRM 1' }],
  event: '2020-01-02',
};
const marks = (other: Partial<ReviewedRecord>) =>
  Object.fromEntries(
    linesOf(record, { ...record, ...other }).map(({ head, mark }) => [head, mark]),
  );

describe('two records side by side', () => {
  it('agree whatever the case, accents and blanks', () => {
    expect(marks({ names: ['SAMPLE\u0301 demo example'] })).toMatchObject({
      Name: 'same',
      Born: 'same',
    });
  });

  it('say where they differ, where only one says anything, and leave out what neither says', () => {
    const found = marks({ dates: ['2004-06-05'], place: '', references: [] });
    expect(found).toMatchObject({
      Born: 'differs',
      Authority: 'one only',
      'NRM reference': 'one only',
    });
    expect(found).not.toHaveProperty('Nationality');
    expect(found).not.toHaveProperty('Other names');
  });

  it('do not set the days of two events against each other', () => {
    expect(marks({ event: '2021-03-04' })).toMatchObject({ 'Day of the record': 'not compared' });
  });
});
