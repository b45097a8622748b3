/** How alike two words are, from 0 to 1: letters in common near the same place, the beginning counting more. */
export function jaroWinkler(left, right) {
  if (left === right) return 1;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Uint8Array(right.length);
  const common = [];
  for (let at = 0; at < left.length; at += 1) {
    const end = Math.min(right.length, at + reach + 1);
    for (let other = Math.max(0, at - reach); other < end; other += 1) {
      if (taken[other] === 1 || left.charCodeAt(at) !== right.charCodeAt(other)) continue;
      taken[other] = 1;
      common.push(left.charAt(at));
      break;
    }
  }
  if (common.length === 0) return 0;
  let moved = 0;
  let next = 0;
  for (let other = 0; other < right.length; other += 1) {
    if (taken[other] !== 1) continue;
    if (common[next] !== right.charAt(other)) moved += 1;
    next += 1;
  }
  const { length } = common;
  const jaro = (length / left.length + length / right.length + (length - moved / 2) / length) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < left.length && left[prefix] === right[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
//# sourceMappingURL=jaro-winkler.js.map
