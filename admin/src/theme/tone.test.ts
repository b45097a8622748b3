import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.js';
import { darkTones, lightTones, type Tones } from './tone.js';

const text: [keyof Tones, keyof Tones][] = (
  [
    ['ink', ['ground', 'paper', 'raised', 'accentGround', 'dangerGround', 'lateGround']],
    ['softInk', ['ground', 'paper', 'raised', 'accentGround', 'lateGround', 'dangerGround']],
    ['accent', ['ground', 'paper', 'raised', 'accentGround']],
    ['danger', ['ground', 'paper', 'raised', 'dangerGround']],
    ['late', ['ground', 'paper', 'raised', 'lateGround']],
    ['onAccent', ['accent']],
    ['onDanger', ['danger']],
  ] as const
).flatMap(([front, backs]) => backs.map((back): [keyof Tones, keyof Tones] => [front, back]));

describe.each([
  ['day', lightTones],
  ['night', darkTones],
])('the %s theme', (_name, tones) => {
  it.each(text)('writes %s on %s with at least 4.5 to 1', (front, back) => {
    expect(contrast(tones[front], tones[back])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'paper', 'raised'] as const)(
    'draws the edge of a control on %s with at least 3 to 1',
    (back) => {
      expect(contrast(tones.control, tones[back])).toBeGreaterThanOrEqual(3);
    },
  );
});
