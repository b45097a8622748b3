import { describe, expect, it } from 'vitest';
import { defineLifecycle, LifecycleFault, type LifecycleTable } from './index.js';

type Door = LifecycleTable<string, string, string>;

const door: Door = {
  name: 'door',
  states: ['SHUT', 'WIDE_OPEN', 'WALLED_UP'],
  initial: 'SHUT',
  terminal: ['WALLED_UP'],
  actions: ['openWide', 'shut', 'wallUp'],
  guards: ['keyTurned'],
  transitions: [
    { action: 'openWide', from: ['SHUT'], to: 'WIDE_OPEN', guards: ['keyTurned'] },
    { action: 'shut', from: ['WIDE_OPEN'], to: 'SHUT' },
    { action: 'wallUp', from: ['SHUT'], to: 'WALLED_UP' },
  ],
};

describe('a lifecycle', () => {
  const lifecycle = defineLifecycle(door);

  it('says where an action leads and what must hold first', () => {
    expect(lifecycle.move('SHUT', 'openWide')).toEqual({
      ok: true,
      to: 'WIDE_OPEN',
      guards: ['keyTurned'],
    });
    expect(lifecycle.move('WIDE_OPEN', 'shut')).toEqual({ ok: true, to: 'SHUT', guards: [] });
  });

  it('refuses an action out of turn and says what is possible instead', () => {
    expect(lifecycle.move('WIDE_OPEN', 'wallUp')).toEqual({
      ok: false,
      code: 'ACTION_NOT_POSSIBLE_NOW',
      sentence:
        'This door is wide open, so the step "wall up" is not possible. Possible now: shut.',
    });
    expect(lifecycle.move('WALLED_UP', 'shut')).toMatchObject({
      sentence: expect.stringContaining('come to its end') as string,
    });
  });

  it('knows which states are over and which are at work', () => {
    expect(lifecycle.actionsFrom('SHUT')).toEqual(['openWide', 'wallUp']);
    expect(lifecycle.isTerminal('WALLED_UP')).toBe(true);
    expect(lifecycle.isOpen('SHUT')).toBe(true);
    expect(defineLifecycle({ ...door, resting: ['SHUT'] }).isOpen('SHUT')).toBe(false);
  });
});

describe('a table that is not whole is refused at load', () => {
  const [opening, shutting, walling] = door.transitions as [
    Door['transitions'][0],
    Door['transitions'][0],
    Door['transitions'][0],
  ];
  const faulty: [string, Partial<Door>, string][] = [
    [
      'a state that nothing leads to',
      { states: [...door.states, 'LOST'], terminal: ['WALLED_UP', 'LOST'] },
      'nothing leads to LOST',
    ],
    [
      'a state without a way out',
      { transitions: [opening, walling], actions: ['openWide', 'wallUp'] },
      'WIDE_OPEN is no end but nothing leads out of it',
    ],
    [
      'a way out of an end',
      {
        transitions: [
          opening,
          shutting,
          walling,
          { action: 'openWide', from: ['WALLED_UP'], to: 'SHUT' },
        ],
      },
      'WALLED_UP is an end but something leads out of it',
    ],
    [
      'an action that leads two ways',
      {
        transitions: [
          opening,
          shutting,
          walling,
          { action: 'openWide', from: ['SHUT'], to: 'WALLED_UP' },
        ],
      },
      'the pair SHUT and openWide stands twice',
    ],
    [
      'states that never end',
      {
        terminal: [],
        transitions: [opening, shutting],
        states: ['SHUT', 'WIDE_OPEN'],
        actions: ['openWide', 'shut'],
      },
      'from SHUT no end can be reached',
    ],
    [
      'a state that is not listed',
      { transitions: [opening, shutting, { ...walling, to: 'BRICKED' }] },
      'the state BRICKED is not listed',
    ],
    [
      'an action that leads nowhere',
      { actions: [...door.actions, 'knock'] },
      'the action knock leads nowhere',
    ],
    [
      'a guard that guards nothing',
      { guards: [...door.guards, 'bellRung'] },
      'the guard bellRung guards nothing',
    ],
  ];

  it.each(faulty)('%s', (_, change, fault) => {
    expect(() => defineLifecycle({ ...door, ...change })).toThrow(LifecycleFault);
    expect(() => defineLifecycle({ ...door, ...change })).toThrow(fault);
  });
});
