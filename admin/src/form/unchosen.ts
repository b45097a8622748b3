/** The value of a choice that nobody has made yet, for a field that takes one of these. */
export function unchosen<Value extends string>(): Value | '' {
  return '';
}
