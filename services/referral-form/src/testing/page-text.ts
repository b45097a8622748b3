import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What somebody sees or hears of a page, with the words that a sender typed and those in a language of their own left out. */
export interface PageText {
  readonly language: string;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const spoken = ['aria-label', 'title', 'alt', 'placeholder'];

/** The texts of a page. */
export function textOfPage(page: string): PageText {
  const texts: string[] = [];
  const headings: string[] = [];
  let language = '';
  const note = (text: string) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(plain)) texts.push(plain);
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') return note((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('attrs' in node)) return undefined;
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    if (node.nodeName === 'html') language = attributes.lang ?? '';
    else if ('data-told' in attributes) return undefined;
    else if (attributes.lang !== undefined && attributes.lang !== language) return undefined;
    if (['script', 'style', 'textarea'].includes(node.nodeName)) return undefined;
    for (const [name, value] of Object.entries(attributes))
      if (spoken.includes(name) || name.startsWith('data-i18n')) note(value);
    if (node.nodeName === 'h1') headings.push('h1');
    return node.childNodes.forEach(walk);
  };
  parse(page).childNodes.forEach((node) => walk(node));
  return { language, headings, texts };
}
