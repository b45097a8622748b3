/** A failure that the person at the keyboard can mend: shown as one plain sentence, without a stack. */
export class PlainFault extends Error {
  override readonly name = 'PlainFault';
}

/** The code of a failed system call, e.g. `EACCES`, if that is what the fault is. */
export function systemCode(fault: unknown): string | undefined {
  if (!(fault instanceof Error) || !('code' in fault)) return undefined;
  return typeof fault.code === 'string' ? fault.code : undefined;
}
