import { lookedAfterGraph } from './graph.js';

process.stdout.write((await lookedAfterGraph()).sdl);
