/** Tells the person at the keyboard what is going on. Standard output is kept for results. */
export function say(sentence: string): void {
  process.stderr.write(`· ${sentence}\n`);
}

/** Prints a command's result. */
export function print(result: string): void {
  process.stdout.write(`${result}\n`);
}
