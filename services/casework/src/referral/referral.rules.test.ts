import { describe, expect, it } from 'vitest';
import { faultOf } from './referral.rules.js';

const told = {
  concern: 'Lorem.',
  exploitationTypes: ['LABOUR'],
  referrer: { organisation: 'Gwent Police' },
};

describe('a referral without a child', () => {
  it.each([null, undefined])('with child: %s is asked for its details', (child) => {
    expect(faultOf({ ...told, child }, new Date('2026-03-04T12:00:00Z'))).toMatchObject({
      message: "Send the child's details (input.child).",
    });
  });
});
