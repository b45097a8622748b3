import { describe, expect, it } from 'vitest';
import { faultOf } from './referral.rules.js';

const told = {
  concern: 'Lorem.',
  exploitationTypes: ['LABOUR'],
  referrer: { organisation: 'Gwent Police' },
};

describe('a referral without a child', () => {
  it.each([{ child: null }, {}])('as %j is asked for its details', (without) => {
    expect(faultOf({ ...told, ...without }, new Date('2026-03-04T12:00:00Z'))).toMatchObject({
      message: "Send the child's details (input.child).",
    });
  });
});
