// The parsers of Markdown that are used most, told to let HTML pass as sites that allow it tell them.
import {HtmlRenderer, Parser} from 'commonmark';
import MarkdownIt from 'markdown-it';
import {marked} from 'marked';
import {micromark} from 'micromark';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {Remarkable} from 'remarkable';
import showdown from 'showdown';
import {unified} from 'unified';

const remark = unified()
  .use(remarkParse)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeStringify);

/** By name; each makes HTML of Markdown. */
export const parsers: Readonly<Record<string, (markdown: string) => string>> = {
  commonmark: (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)),
  'markdown-it': (markdown) => new MarkdownIt({html: true}).render(markdown),
  'markdown-it, with line breaks and links': (markdown) =>
    new MarkdownIt({html: true, breaks: true, linkify: true, typographer: true}).render(markdown),
  marked: (markdown) => marked.parse(markdown, {async: false}),
  'marked, with line breaks': (markdown) => marked.parse(markdown, {async: false, breaks: true}),
  micromark: (markdown) => micromark(markdown, {allowDangerousHtml: true}),
  remarkable: (markdown) => new Remarkable({html: true}).render(markdown),
  'remark and rehype-raw': (markdown) => String(remark.processSync(markdown)),
  showdown: (markdown) => new showdown.Converter().makeHtml(markdown),
  'showdown, as GitHub': (markdown) => {
    const converter = new showdown.Converter();
    converter.setFlavor('github');
    return converter.makeHtml(markdown);
  },
};
