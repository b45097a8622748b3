import { type CountedWorld } from '../counted-child.js';
/** Children invented for the tests of the cube: uneven over the country, growing over the years, mostly where served. */
export declare function inventedWorld({
  children,
  inCare,
  items,
  seed,
}?: {
  children?: number | undefined;
  inCare?: number | undefined;
  items?: number | undefined;
  seed?: number | undefined;
}): CountedWorld;
/** Numbers from 0 to 1 that come out the same for the same seed. */
export declare function chances(seed: number): () => number;
/** The same world with one child fewer. */
export declare function withoutOneChild(world: CountedWorld, at: number): CountedWorld;
