import { expect, test } from 'vitest';
import { seatColumns, seatMark, seatPlaces, sumOfSeats } from './seat-marks.ts';

const seat = { name: '甲', seat: null, isPresent: true, hasCast: true, paper: { marks: { motion: 'against' as const }, writeIns: [] } };

test('while a vote is open a seat shows that it has pressed and nothing else, even if the answer carried more', () => {
  expect(seatMark(seat, null)).toBe('cast');
  expect([
    seatMark(seat, 'motion'),
    seatMark({ ...seat, hasCast: false, paper: null }, null),
    seatMark({ ...seat, isPresent: false, hasCast: false, paper: null }, 'motion'),
  ]).toEqual(['against', 'silent', 'absent']);
});
test('418 seats stand in 22 columns, and sums leave out what nobody shows', () => {
  expect(seatColumns(418)).toBe(22);
  expect(sumOfSeats(['for', 'for', 'silent'])).toEqual([
    ['for', 2],
    ['silent', 1],
  ]);
});
test('seats stand where they are in the hall when everybody has his own, else in a row after the other', () => {
  expect(seatPlaces([{ seat: '1-2' }, { seat: '10-3' }])).toEqual([
    { row: 1, column: 2 },
    { row: 10, column: 3 },
  ]);
  expect([seatPlaces([{ seat: '1-2' }, { seat: '1-2' }]), seatPlaces([{ seat: '1-2' }, { seat: null }])]).toEqual([undefined, undefined]);
});
