import { describe, expect, it } from 'vitest';
import { RegisterQueue, timeOfMark, type MarkStore } from './register-queue.js';

function storage(): MarkStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const mark = (bookingId: string, second: number, attendance: 'CAME' | 'DID_NOT_COME' = 'CAME') => ({
  bookingId,
  attendance,
  markedAt: `2027-03-04T10:00:0${String(second)}.000Z`,
});

describe('marks that wait for a connection', () => {
  it('are still there when the page is loaded again, the newest of each person', () => {
    const store = storage();
    const queue = new RegisterQueue('ses_1', store);
    queue.add(mark('a', 1));
    queue.add(mark('b', 2));
    queue.add(mark('a', 3, 'DID_NOT_COME'));
    expect(new RegisterQueue('ses_1', store).waiting).toEqual([
      mark('b', 2),
      mark('a', 3, 'DID_NOT_COME'),
    ]);
    expect(new RegisterQueue('ses_2', store).waiting).toEqual([]);
  });

  it('go when the server has them, but not what was marked anew while they were on their way', () => {
    const store = storage();
    const queue = new RegisterQueue('ses_1', store);
    queue.add(mark('a', 1));
    queue.add(mark('b', 2));
    const onTheirWay = queue.waiting;
    queue.add(mark('a', 3, 'DID_NOT_COME'));
    queue.sent(onTheirWay);
    expect(queue.waiting).toEqual([mark('a', 3, 'DID_NOT_COME')]);
    queue.sent(queue.waiting);
    expect(store.kept.size).toBe(0);
  });

  it('hold ids and times only, and what is no mark in the storage is left alone', () => {
    const store = storage();
    store.setItem(
      'ictg.register.ses_1',
      JSON.stringify([mark('a', 1), { bookingId: 'b' }, 'x', null]),
    );
    const queue = new RegisterQueue('ses_1', store);
    expect(queue.waiting).toEqual([mark('a', 1)]);
    queue.add(mark('c', 2));
    const kept = JSON.parse(store.getItem('ictg.register.ses_1') ?? '') as object[];
    for (const one of kept)
      expect(Object.keys(one).sort()).toEqual(['attendance', 'bookingId', 'markedAt']);
    store.setItem('ictg.register.ses_1', 'no JSON');
    expect(new RegisterQueue('ses_1', store).waiting).toEqual([]);
  });

  it('are later than the mark before them', () => {
    const before = '2027-03-04T10:00:00.000Z';
    expect(timeOfMark(Date.parse(before), before)).toBe('2027-03-04T10:00:00.001Z');
    expect(timeOfMark(Date.parse(before) + 5, before)).toBe('2027-03-04T10:00:00.005Z');
    expect(timeOfMark(Date.parse(before), null)).toBe(before);
  });
});
