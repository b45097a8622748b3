import { describe, expect, it } from 'vitest';
import { courseFault, isWebAddress, titleFault, type CourseFacts } from './course.rules.js';

const aim = { text: 'Name the indicators', textCy: 'Name them in Welsh' };
const course: CourseFacts = { topics: ['INDICATORS'], minutes: 90, aims: [aim], materials: [] };
const material = { title: 'Guide', url: 'https://example.org/guide', text: null };

describe('a course', () => {
  it.each([
    [{}, null],
    [{ topics: [] }, 'topics'],
    [{ topics: ['INDICATORS' as const, 'INDICATORS' as const] }, 'topics'],
    [{ minutes: 14 }, 'minutes'],
    [{ minutes: 481 }, 'minutes'],
    [{ aims: [] }, 'aims'],
    [{ aims: Array.from({ length: 9 }, () => aim) }, 'aims'],
    [{ aims: [aim, { ...aim, textCy: '' }] }, 'aims.1.textCy'],
    [{ aims: [{ ...aim, text: 'x' }] }, 'aims.0.text'],
    [{ materials: [material] }, null],
    [{ materials: [{ ...material, title: '' }] }, 'materials.0.title'],
    [{ materials: [{ ...material, text: 'both' }] }, 'materials.0.url'],
    [{ materials: [{ ...material, url: null }] }, 'materials.0.url'],
    [{ materials: [{ ...material, url: 'javascript:alert(1)' }] }, 'materials.0.url'],
  ])('with %o has its fault in %s', (change, field) => {
    expect(courseFault({ ...course, ...change })?.field ?? null).toBe(field);
  });

  it.each([
    ['Indicators', 'Indicators in Welsh', null],
    ['', 'Indicators in Welsh', 'title'],
    ['Indicators', '', 'titleCy'],
  ])('called %o and %o has its fault in %s', (title, titleCy, field) => {
    expect(titleFault(title, titleCy)?.field ?? null).toBe(field);
  });

  it.each([
    ['https://example.org', true],
    ['http://example.org', false],
    ['ftp://example.org', false],
    ['example.org', false],
  ])('leads to the page %s: %s', (address, expected) => {
    expect(isWebAddress(address)).toBe(expected);
  });
});
