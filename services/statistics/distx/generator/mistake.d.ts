import type { Chance } from './chance.js';
/** The same name heard by another clerk. */
export declare function respell(name: string, chance: Chance): string;
/** One slip of the finger. */
export declare function mistype(text: string, chance: Chance, keys?: string): string;
/** A birth date as a file has it: exchanged, unknown but for the year, disputed, mistyped or right. */
export declare function writeBirth(born: number, isForeign: boolean, chance: Chance): string;
/** An authority as someone types it. */
export declare function writePlace(name: string, chance: Chance): string;
