import { statisticsGraph } from './graph.js';
process.stdout.write((await statisticsGraph()).sdl);
//# sourceMappingURL=print-schema.js.map
