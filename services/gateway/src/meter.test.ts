import { describe, expect, it } from 'vitest';
import { Meter, operationIn, type Metered } from './meter.js';

const start = Date.parse('2026-03-04T10:00:20Z');
const request: Metered = {
  clientId: 'surrey-system',
  thumbprint: 'one',
  partner: 'COUNCIL E10000030',
  operation: 'Changes',
  limits: { requestsPerMinute: 3, atOnce: 2, recordsPerDocument: 5_000 },
};

/** A meter with a clock of its own. */
function meterAt() {
  const clock = { now: start };
  const meter = new Meter(
    (now) => now.toISOString().slice(0, 10),
    () => clock.now,
  );
  return { meter, clock };
}

describe('what a partner may ask', () => {
  it('is so many requests in a minute of the clock, and again in the next', () => {
    const { meter, clock } = meterAt();
    const asked = () => {
      const tooMuch = meter.begin(request);
      if (!tooMuch) meter.end(request, 'answered', 10);
      return tooMuch?.retryAfter;
    };
    expect([asked(), asked(), asked(), asked()]).toEqual([undefined, undefined, undefined, 40]);
    clock.now += 39_000;
    expect(asked()).toBe(1);
    clock.now += 1_000;
    expect(asked()).toBeUndefined();
  });

  it('is so many requests at one time, for all of its programs; another partner is not kept waiting', () => {
    const { meter } = meterAt();
    expect(meter.begin(request)).toBeUndefined();
    expect(meter.begin({ ...request, clientId: 'surrey-other' })).toBeUndefined();
    expect(meter.begin(request)?.sentence).toContain('2 requests under way');
    expect(meter.begin({ ...request, partner: 'COUNCIL E10000016' })).toBeUndefined();
    meter.end(request, 'answered', 10);
    const { clock, meter: next } = meterAt();
    clock.now += 60_000;
    expect(next.begin(request)).toBeUndefined();
  });
});

describe('what is counted', () => {
  it('is how often, and how it went, by the name of the operation; told once, or kept until it can be told', () => {
    const { meter } = meterAt();
    const generous = { ...request, limits: { ...request.limits, requestsPerMinute: 100 } };
    for (const [how, took] of [
      ['answered', 10],
      ['refused', 5],
      ['answered', 3_001],
    ] as const) {
      meter.begin(generous);
      meter.end(generous, how, took);
    }
    meter.begin({ ...request, limits: { ...request.limits, requestsPerMinute: 1 } });
    const counted = meter.take();
    const expected = { requests: 4, refused: 1, limited: 1, slow: 1, operation: 'Changes' };
    expect(counted).toMatchObject([expected]);
    expect(meter.take()).toEqual([]);
    meter.giveBack(counted);
    meter.giveBack(counted.map((one) => ({ ...one, requests: 1 })));
    expect(meter.take()).toMatchObject([
      { requests: 5, onDay: '2026-03-04', clientId: 'surrey-system' },
    ]);
  });

  it('keeps no more names apart than a reader can use', () => {
    const { meter } = meterAt();
    const limits = { ...request.limits, requestsPerMinute: 1_000 };
    for (let at = 0; at < 60; at += 1) {
      const named = { ...request, limits, operation: `Name${at}` };
      meter.begin(named);
      meter.end(named, 'answered', 1);
    }
    const counted = meter.take();
    expect(counted).toHaveLength(51);
    expect(counted.at(-1)).toMatchObject({ operation: 'others', requests: 10 });
  });

  it.each([
    ['{"query":"query Changes { a }"}', 'Changes'],
    ['{"query":"query A { a } query B { b }","operationName":"B"}', 'B'],
    ['{"query":"mutation Refer($a: Int) { a }"}', 'Refer'],
    ['{"query":"{ a(name: \\"query Robin Example\\") }"}', ''],
    ['{"query":"{ a }","operationName":"not a name"}', ''],
    ['no JSON', ''],
  ])('reads the name of %s and nothing else', (body, name) => {
    expect(operationIn(Buffer.from(body))).toBe(name);
  });
});
