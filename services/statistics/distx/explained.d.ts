/** Runs a command; what a person can mend becomes a sentence on stderr and exit code 1. */
export declare function explained(command: () => void): void;
