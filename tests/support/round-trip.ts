// What goes through an editor, and what came back: the same for every editor.
import {expect} from '@open-wc/testing';
import type {renderOptOut as Render} from '../../src/targets/server/server.js';
import {addScript, boxOf, openEmptyPage} from './script-tag.js';

const server = '/dist/server.js';
const {renderOptOut} = (await import(server)) as {renderOptOut: typeof Render};

export const plainOf = (lang: string) => renderOptOut({lang, region: 'GB', format: 'plain'});

const link = '<a href="https://www.linkedin.com/">Open the setting</a>';

/** Each stands in an article as a newsroom writes it. */
export const tags: Readonly<Record<string, string>> = {
  'the tag, empty': '<linkedin-ai-optout></linkedin-ai-optout>',
  'the tag with all attributes':
    '<linkedin-ai-optout lang="sv" region="GB" follow="page" layout="compact" show="steps limits" heading-level="3" theme="dark" policy-src="/policy.json"></linkedin-ai-optout>',
  'the tag with a link inside': `<linkedin-ai-optout lang="sv">${link}</linkedin-ai-optout>`,
  'the tag with the plain rendition inside': `<linkedin-ai-optout lang="ar">${plainOf('ar')}</linkedin-ai-optout>`,
};

export const divs: Readonly<Record<string, string>> = {
  'the div form': `<div lang="sv" data-linkedin-ai-optout="" data-region="GB" data-heading-level="3">${plainOf('sv')}</div>`,
  'the div form, from right to left': `<div lang="ar" dir="rtl" data-linkedin-ai-optout="" data-layout="compact">${plainOf('ar')}</div>`,
};

export const inArticle = (box: string) => `<p>Before</p>${box}<p>After</p>`;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The tree without white space and the order of attributes; bold is bold, whichever tag an editor has for it. */
export function treeOf(html: string, without: readonly string[] = []): string {
  const write = (node: Node): string => {
    if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, '');
    const attributes = [...node.attributes]
      .filter(({name}) => !without.includes(name))
      .map(({name, value}) => ` ${name}="${value}"`)
      .sort();
    const name = node.localName === 'b' ? 'strong' : node.localName;
    return `<${name}${attributes.join('')}>${[...node.childNodes].map(write).join('')}</>`;
  };
  return write(parse(html));
}

/** What a reader has of the div form: its settings, its text in order, its headings, lists and links. */
export function contentOf(html: string): string {
  const div = parse(html).querySelector('div');
  if (!div) return '';
  const count = (selector: string) => div.querySelectorAll(selector).length;
  return JSON.stringify({
    settings: [...div.attributes].map(({name, value}) => `${name}=${value}`).sort(),
    text: div.textContent.replace(/\s+/g, ''),
    blocks: ['section', 'h2', 'h3', 'h4', 'ol', 'ul', 'li', 'dl', 'dt', 'dd'].map(count),
    links: [...div.querySelectorAll('a')].map(({href, target, rel, lang, dir}) => {
      return {href, target, rel, lang, dir};
    }),
    labels: [...div.querySelectorAll<HTMLElement>('b[lang], strong[lang]')].map(({lang, dir}) => ({
      lang,
      dir,
    })),
  });
}

/** Where two long texts part, so that a failing test shows that much and no more; empty when they are the same. */
export function difference(was: string, is: string): string {
  if (was === is) return '';
  let at = 0;
  while (was[at] === is[at]) at++;
  const part = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `…${part(was)}… became …${part(is)}…`;
}

/** Publishes what an editor saved, and waits for the box. */
export async function expectBox(saved: string, lang: string): Promise<void> {
  const page = await openEmptyPage();
  page.document.body.innerHTML = saved;
  await addScript(page);
  const box = await boxOf(page, lang);
  expect(box.closest('body > *')?.matches('linkedin-ai-optout, div')).to.equal(true);
  expect(page.faults).to.deep.equal([]);
}
