/**
 * The version of the engine. Whoever changes how records meet, what is learnt of them, how they are weighed or what is
 * kept of it raises it: what another version kept is not used.
 */
export const engine = '1';
