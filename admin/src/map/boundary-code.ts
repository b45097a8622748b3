/** Authorities whose code has changed since the boundaries were drawn: present code to the code on the map. */
const changed: readonly (readonly [present: string, drawn: string])[] = [
  ['E08000038', 'E08000016'],
  ['E08000039', 'E08000019'],
];

/** The code under which the map of 2023 knows an authority. */
export function boundaryCode(present: string): string {
  return changed.find(([now]) => now === present)?.[1] ?? present;
}

/** The present code of an authority on the map of 2023. */
export function presentCode(drawn: string): string {
  return changed.find(([, then]) => then === drawn)?.[0] ?? drawn;
}
