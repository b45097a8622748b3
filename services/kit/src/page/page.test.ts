// cspell:ignore Croeso
import { describe, expect, it } from 'vitest';
import { html, page, stylesheet } from './index.js';

describe('a page', () => {
  it('never lets a value become markup', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  it('puts pieces together and leaves out what is not there', () => {
    const pieces = ['one', 'two'].map((word) => html`<b>${word}</b>`);
    expect(html`<p>${pieces}${false}${undefined}</p>`.text).toBe('<p><b>one</b><b>two</b></p>');
  });

  it('says its language and carries no inline script or style', () => {
    const text = page({ title: 'Croeso', body: html`<main></main>`, language: 'cy' });
    expect(text).toContain('<html lang="cy">');
    expect(text).not.toMatch(/<style|<script>|style=|onload=/);
  });
});

describe('the style sheet', () => {
  const themes = [...stylesheet.matchAll(/--paper: [^}]+/g)].map(([block]) => coloursIn(block));
  const pairs = [
    ['ink', 'paper', 4.5],
    ['ink', 'card', 4.5],
    ['quiet', 'paper', 4.5],
    ['quiet', 'card', 4.5],
    ['quiet', 'tint', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'card', 4.5],
    ['accent', 'tint', 4.5],
    ['on-accent', 'accent', 4.5],
    ['note', 'note-paper', 4.5],
    ['ink', 'tint', 4.5],
    ['edge', 'paper', 3],
    ['edge', 'card', 3],
  ] as const;

  it.each(themes.flatMap((theme, index) => pairs.map((pair) => ({ theme, pair, index }))))(
    'keeps enough contrast between $pair.0 and $pair.1 in theme $index',
    ({ theme, pair: [front, back, least] }) => {
      expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(least);
    },
  );
});

function coloursIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
