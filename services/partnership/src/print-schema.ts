import { partnershipGraph } from './graph.js';

process.stdout.write((await partnershipGraph()).sdl);
