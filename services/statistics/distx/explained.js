import { InputFault } from './input-fault.js';
const fileFaults = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account may not read or write it',
  EISDIR: 'that is a folder, not a file',
};
/** Runs a command; what a person can mend becomes a sentence on stderr and exit code 1. */
export function explained(command) {
  try {
    command();
  } catch (fault) {
    const sentence = sentenceFor(fault);
    if (sentence === undefined) throw fault;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
function sentenceFor(fault) {
  if (fault instanceof InputFault) return fault.message;
  if (!(fault instanceof Error) || !('code' in fault) || !('path' in fault)) return undefined;
  const said = fileFaults[String(fault.code)];
  return said === undefined ? undefined : `${String(fault.path)}: ${said}.`;
}
//# sourceMappingURL=explained.js.map
