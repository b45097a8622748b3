import { parentPort, workerData } from 'node:worker_threads';
import { unsealedPerson } from '@ictg/kit/feed';
import { compareElsewhere } from '../linkage/read-sources.js';
import type { AskedBeside } from './beside.js';

// A thread that makes one comparison and ends.
const { sealed, left, right } = workerData as AskedBeside;
const people = sealed.map((source) => source.map((text) => unsealedPerson('', text)));
parentPort?.postMessage(compareElsewhere(people, left, right));
