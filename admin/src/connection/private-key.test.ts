import { describe, expect, it } from 'vitest';
import { privateKeyFault } from './private-key.js';

describe('a pasted key', () => {
  it.each([
    '-----BEGIN PRIVATE KEY-----\nMADE UP\n-----END PRIVATE KEY-----',
    '-----BEGIN EC PRIVATE KEY-----',
    '{"kty":"EC","crv":"P-256","x":"a","y":"b", "d" : "c"}',
    '{"kty":"oct","k":"c"}',
  ])('is kept back in the browser when it is secret: %s', (pasted) => {
    expect(privateKeyFault(pasted)).toContain('It has not been sent');
  });

  it.each([
    '-----BEGIN PUBLIC KEY-----',
    '{"kty":"EC","crv":"P-256","x":"d","y":"k","kid":"d"}',
    '',
  ])('is sent when it is not: %s', (pasted) => {
    expect(privateKeyFault(pasted)).toBeUndefined();
  });
});
