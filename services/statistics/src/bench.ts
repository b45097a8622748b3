import { linkageSpeed } from './generator/speed.js';

// Prints, as JSON, what linking takes of made-up sources: whole, and of what is new. The first run warms up.
const [rounds = 3, scale = 1] = process.argv.slice(2).map(Number);
linkageSpeed(0, scale);
const found = Array.from({ length: rounds }, (_, round) => linkageSpeed(round + 1, scale));
process.stdout.write(`${JSON.stringify(found)}\n`);
