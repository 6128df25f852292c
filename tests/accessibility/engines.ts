// Three engines that look for faults in accessibility, each by its own rules.
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';
import {flatten} from './stage.js';

export interface Finding {
  readonly engine: 'axe' | 'IBM' | 'HTML_CodeSniffer';
  readonly rule: string;
  /** The element, as it stands in the page, shortened. */
  readonly where: string;
  readonly says: string;
}

/** What is loaded into each page. */
export const tools = [
  'axe-core',
  'accessibility-checker-engine/ace-window.js',
  'html_codesniffer/build/HTMLCS.js',
];

/** What the engines define on a page. */
interface Tools {
  axe: {run: (root: Document, options: RunOptions) => Promise<AxeResults>};
  ace_ibma: {
    Checker: new () => {
      check: (root: Document, rulesets: string[]) => Promise<{results: IbmResult[]}>;
    };
  };
  HTMLCS: {
    process: (standard: string, root: Document, done: () => void) => void;
    getMessages: () => {type: number; code: string; msg: string; element: Element}[];
  };
}

interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly snippet: string;
}

/** All that one of them is sure of. The page is another one afterwards. */
export async function findingsIn(page: Page): Promise<Finding[]> {
  const findings = [...(await byAxe(page)), ...(await byIbm(page))];
  await flatten(page);
  return [...findings, ...(await byCodeSniffer(page))];
}

const byAxe = (page: Page): Promise<Finding[]> =>
  page.evaluate(async () => {
    const {axe} = globalThis as unknown as Tools;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const {violations} = await axe.run(document, {runOnly: {type: 'tag', values: tags}});
    return violations.flatMap(({id, help, nodes}) =>
      nodes.map(({html}) => ({
        engine: 'axe' as const,
        rule: id,
        where: html.slice(0, 120),
        says: help,
      })),
    );
  });

const byIbm = (page: Page): Promise<Finding[]> =>
  page.evaluate(async () => {
    const {ace_ibma: ace} = globalThis as unknown as Tools;
    const {results} = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({value: [kind, verdict]}) => kind === 'VIOLATION' && verdict === 'FAIL')
      .map(({ruleId, message, snippet}) => ({
        engine: 'IBM' as const,
        rule: ruleId,
        where: snippet.slice(0, 120),
        says: message,
      }));
  });

const byCodeSniffer = (page: Page): Promise<Finding[]> =>
  page.evaluate(async () => {
    const {HTMLCS} = globalThis as unknown as Tools;
    await new Promise<void>((resolve) => {
      HTMLCS.process('WCAG2AA', document, resolve);
    });
    const error = 1;
    return HTMLCS.getMessages()
      .filter(({type}) => type === error)
      .map(({code, msg, element}) => ({
        engine: 'HTML_CodeSniffer' as const,
        rule: code,
        where: element.outerHTML.slice(0, 120),
        says: msg,
      }));
  });
