import { caseworkGraph } from './graph.js';

process.stdout.write((await caseworkGraph()).sdl);
