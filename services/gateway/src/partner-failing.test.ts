import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type Ailment, type World } from './gateway.fixture.js';

let world: World;
let manager: string;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.token('first-party', { roles: ['manager'] });
});
afterEach(() => {
  world.nrm.suffer('nothing');
});
afterAll(() => world.stop());

const ask = () => world.ask('{ child(id: "c1") { name authority track } }', { token: manager });
const whole = { child: { name: 'Robin Example', authority: 'Surrey', track: 'positive' } };

describe("when another owner's service", () => {
  it('is well, its part of the answer is there', async () => {
    expect(await ask()).toEqual({ status: 200, data: whole });
  });

  it.each<Ailment>(['hangs', 'answers with a page', 'answers half', 'breaks off', 'lies'])(
    '%s, the rest of the answer arrives and the gap is marked',
    async (ailment) => {
      world.nrm.suffer(ailment);
      const answer = await ask();
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ child: { ...whole.child, track: null } });
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(JSON.stringify(answer.errors)).not.toMatch(/secret|127\.0\.0\.1|stack/);
    },
  );

  it('answers last, what went wrong stands in the order of the answer and not of the clock', async () => {
    world.nrm.suffer('hangs');
    const answer = await world.ask('{ b: breaks a: child(id: "c1") { name track } }', {
      token: manager,
    });
    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(/^The nrm service/) as string },
      { path: ['b'] },
    ]);
  });

  it('is well again, the gateway needs nobody to tell it', async () => {
    world.nrm.suffer('breaks off');
    await ask();
    world.nrm.suffer('nothing');
    expect(await ask()).toEqual({ status: 200, data: whole });
  });
});
