import { type ServiceDatabase } from '@ictg/kit/testing';
/** A database of attributes and snapshots of its own for one test file. */
export declare const statisticsDatabase: (serverUrl: string) => Promise<ServiceDatabase>;
/** A database of encodings and links of its own for one test file. */
export declare const encodingDatabase: (serverUrl: string) => Promise<ServiceDatabase>;
