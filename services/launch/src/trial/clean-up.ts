/** What has been started and must be stopped again, last first. */
export class CleanUp {
  private readonly steps: (() => Promise<void> | void)[] = [];
  private done: Promise<void> | undefined;

  add(step: () => Promise<void> | void): void {
    this.steps.push(step);
  }

  /** Undoes every step once, whoever asks first; a step that fails does not keep the others from running. */
  run(): Promise<void> {
    return (this.done ??= this.undo());
  }

  private async undo(): Promise<void> {
    const faults: unknown[] = [];
    for (const step of this.steps.toReversed()) {
      try {
        await step();
      } catch (fault) {
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, 'Not everything could be stopped.');
  }
}
