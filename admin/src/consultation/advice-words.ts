/** How the advice of a consultation stands, in a few words. */
export function adviceInWords(advices: readonly { readonly standing: string }[]): string {
  const count = (standing: string) => advices.filter((one) => one.standing === standing).length;
  const [overdue, waiting] = [count('OVERDUE'), count('WAITING')];
  if (advices.length === 0) return 'none yet';
  if (overdue > 0) return `${String(overdue)} overdue of ${String(advices.length)}`;
  if (waiting > 0) return `${String(waiting)} waiting of ${String(advices.length)}`;
  return `${String(advices.length)}, all answered`;
}
