// The accessibility conformance report: an OpenACR document, which is checked here, and the tables of the page made of it.
import {parse} from 'yaml';
import * as z from 'zod/mini';
import {readText} from '../lib/files.js';
import {levels} from './wcag.js';

export const reportPath = 'docs/accessibility-report.yaml';

const adherence = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
} as const;

type Level = keyof typeof adherence;

const contact = z.strictObject({
  name: z.string(),
  // Required by the format; empty while there is none.
  email: z.string(),
  website: z.optional(z.string()),
});

const criterion = z.strictObject({
  num: z.string(),
  components: z.tuple([
    z.strictObject({
      name: z.literal('web'),
      adherence: z.strictObject({
        level: z.enum(Object.keys(adherence) as [Level, ...Level[]]),
        notes: z.string(),
      }),
    }),
  ]),
});

const chapter = z.strictObject({notes: z.optional(z.string()), criteria: z.array(criterion)});

/** OpenACR 0.1.0, as much of it as the report uses: whatever keeps this keeps the format. */
const openAcr = z.strictObject({
  title: z.string(),
  product: z.strictObject({name: z.string(), version: z.string(), description: z.string()}),
  author: contact,
  vendor: contact,
  report_date: z.iso.date(),
  last_modified_date: z.iso.date(),
  version: z.int(),
  notes: z.string(),
  evaluation_methods_used: z.string(),
  legal_disclaimer: z.string(),
  license: z.string(),
  repository: z.optional(z.string()),
  feedback: z.optional(z.string()),
  catalog: z.literal('2.5-edition-wcag-2.2-en'),
  chapters: z.strictObject({
    success_criteria_level_a: chapter,
    success_criteria_level_aa: chapter,
    success_criteria_level_aaa: z.strictObject({disabled: z.literal(true)}),
  }),
});

export type Report = z.infer<typeof openAcr>;

/** @throws when it is no OpenACR document. */
export const readReport = (): Report => z.parse(openAcr, parse(readText(reportPath)));

/** A line of the report: what is said of a criterion, and which files show it. */
export interface Line {
  readonly number: string;
  readonly level: Level;
  readonly remark: string;
  readonly shownBy: readonly string[];
}

/** The lines of both levels, in their order. */
export function linesOf({
  chapters,
}: Report): Readonly<Record<keyof typeof levels, readonly Line[]>> {
  const read = ({criteria}: z.infer<typeof chapter>) =>
    criteria.map(({num, components: [{adherence: given}]}): Line => {
      const [remark = '', files = ''] = given.notes.trim().split(/\s*Shown by /);
      return {
        number: num,
        level: given.level,
        remark,
        shownBy: files.replace(/\.$/, '').split(', ').filter(Boolean),
      };
    });
  return {A: read(chapters.success_criteria_level_a), AA: read(chapters.success_criteria_level_aa)};
}

/** As Markdown. */
export function conformanceTables(): string {
  const report = readReport();
  const lines = linesOf(report);
  const names: Readonly<Record<string, string>> = {...levels.A, ...levels.AA};
  const tableOf = (rows: readonly Line[]) =>
    [
      '| Criterion | Level of conformance | Remarks | Shown by |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        ({number, level, remark, shownBy}) =>
          `| ${number} ${names[number] ?? ''} | ${adherence[level]} | ${remark} | ${shownBy.map((path) => `\`${path}\``).join(', ')} |`,
      ),
    ].join('\n');
  const {product, last_modified_date: day, notes, evaluation_methods_used: methods} = report;
  return [
    `Version ${product.version}, as of ${day}.`,
    notes.trim(),
    `**How it was evaluated.** ${methods.trim()}`,
    '## Level A',
    tableOf(lines.A),
    '## Level AA',
    tableOf(lines.AA),
  ].join('\n\n');
}
