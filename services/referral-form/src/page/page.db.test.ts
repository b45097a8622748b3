// cspell:ignore Gwall
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { authorities } from '@ictg/kit/geography';
import { formWorld, type FormWorld } from '../testing/form.world.js';
import { everyPage, type PageSeen } from '../testing/every-page.js';
import { textOfPage } from '../testing/page-text.js';
import { wordsIn } from '../words/words.js';
import { inPackage } from './asset.js';

let world: FormWorld;
let english: readonly PageSeen[];
let welsh: readonly PageSeen[];

beforeAll(async () => {
  world = await formWorld(inject('databaseServer'));
  english = await everyPage(world, 'en');
  welsh = await everyPage(world, 'cy');
}, 60_000);
afterAll(() => world.stop());

const styleBytes = gzipSync(readFileSync(inPackage('dist/asset/form.css')), { level: 9 }).length;
const most = 60 * 1024;

// Names and marks that are the same in both languages.
const names = new Set(
  authorities.filter(({ name, nameCy }) => name === nameCy).map(({ name }) => name),
);
const shared = /^(PDF|CSV|JSON|R-\d{4}-\d{5}|F-[0-9A-Z-]+|[0-9A-Z]{4}(-[0-9A-Z]{4}){2}|[\d ]+)$/;
// Words that English cannot do without and that Welsh does not have.
const englishWords =
  /\b(the|and|you|your|with|this|that|for|from|not|child|children|are|was|have|what|which|when|please|enter|select|choose|required|menu|skip|back|error|warning)\b/i;

describe('every page', () => {
  it('is there in both languages', () => {
    expect(welsh.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    expect(english.length).toBeGreaterThan(100);
  });

  it('says in which language it is, and has one heading above all others', () => {
    for (const [language, pages] of [
      ['en', english],
      ['cy', welsh],
    ] as const)
      for (const { name, html } of pages) {
        const { language: said, headings } = textOfPage(html);
        expect([name, said, headings.length]).toEqual([name, language, 1]);
      }
  });

  it('has no English on it in Welsh: neither a text of the English page nor an English word', () => {
    const found = welsh.flatMap(({ name, html }, at) => {
      const before = new Set(textOfPage(english[at]?.html ?? '').texts);
      return textOfPage(html)
        .texts.filter((text) => !shared.test(text) && !names.has(text))
        .filter((text) => before.has(text) || englishWords.test(text))
        .map((text) => `${name}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('is less than 60 kB on its way, with the style and without scripts', () => {
    const large = [...english, ...welsh]
      .map(({ name, html }) => ({ name, bytes: Buffer.byteLength(html) + styleBytes }))
      .filter(({ bytes }) => bytes >= most);
    expect(large).toEqual([]);
  });

  it('bears no name and no sign that is not ours, and no script or style inside', () => {
    for (const { html } of [...english, ...welsh]) {
      expect(html).not.toMatch(/GOV\.UK|crown/i);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
    }
    expect(readFileSync(inPackage('dist/asset/form.css'), 'utf8')).not.toMatch(/GDS|crown/i);
  });

  it('goes on when Enter is pressed in a line, and does not change its language', () => {
    const switching = [...english, ...welsh].filter(({ html }) => html.includes('name="only"'));
    expect(switching.length).toBeGreaterThan(100);
    for (const { name, html } of switching) {
      const [first = ''] = /<button[^>]*form="form"[^>]*>/.exec(html) ?? [];
      expect([name, first.includes('formaction')]).toEqual([name, false]);
    }
  });

  it('that has a fault names it, links to the field, and says so in its title', () => {
    const faulty = [...english, ...welsh].filter(({ html }) =>
      html.includes('govuk-error-summary'),
    );
    expect(faulty.length).toBeGreaterThan(60);
    for (const { name, html } of faulty) {
      expect([name, /<title>(Error|Gwall):/.test(html)]).toEqual([name, true]);
      for (const [, target = ''] of html.matchAll(/<a href="#([\w-]+)">/g))
        expect([name, target, html.includes(`id="${target}"`)]).toEqual([name, target, true]);
    }
  });

  it.each(['en', 'cy'] as const)(
    'says 999 first where somebody may be in danger: %s',
    (language) => {
      const pages = language === 'en' ? english : welsh;
      const { danger } = wordsIn(language);
      for (const name of ['start', 'danger', 'missing', 'tasks done', 'check', 'sent']) {
        const html = pages.find((page) => page.name === name)?.html ?? '';
        const [first, heading] = [html.indexOf('tel:999'), html.indexOf('<h1')];
        expect([name, first > 0 && first < heading]).toEqual([name, true]);
        expect(html).toContain(danger.silent);
      }
    },
  );
});
