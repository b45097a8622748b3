import { nrmGraph } from './graph.js';

process.stdout.write((await nrmGraph()).sdl);
