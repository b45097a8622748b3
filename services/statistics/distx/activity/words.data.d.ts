import type { Attribute } from './subject.data.js';
/** Every code that an attribute may have, whatever is in the data. */
export declare function codesOf(attribute: Attribute): readonly string[];
/** A code as it is published: what is in no list is not known. */
export declare function publishedCode(attribute: Attribute, code: string): string;
/** The words of a code. */
export declare function codeWords(attribute: Attribute, code: string): string;
/** What each attribute is called in files. */
export declare const attributeWords: Readonly<Record<Attribute, string>>;
