// npm run size, after a build: what readers download, against the budgets.
//   --all   every language file, not only the largest
import {existsSync, readdirSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {readLocales, root} from './lib/files.js';
import {budgetOf, measure, sizeTable, type Size} from './size/sizes.js';

const {values} = parseArgs({options: {all: {type: 'boolean', default: false}}});

const list = (folder: string): string[] =>
  existsSync(`${root}dist/${folder}`)
    ? readdirSync(`${root}dist/${folder}`)
        .filter((file) => file.endsWith('.js'))
        .map((file) => folder + file)
    : [];

const single = ['ai-optout.js', 'policy-check.js', 'frame/frame.js', 'frame/host.js'];
const folders = ['locales/', 'standalone/', 'frame/locales/'];
const files = [...single, ...folders.flatMap(list)];
const [, ...locales] = readLocales();
const missing = [
  ...files,
  ...locales.map((locale) => `locales/${locale}.js`),
  ...locales.map((locale) => `frame/locales/${locale}.js`),
  ...readLocales().map((locale) => `standalone/${locale}.js`),
].filter((file) => !existsSync(`${root}dist/${file}`));
for (const file of missing) console.error(`dist/${file}: is missing; npm run build makes it`);

const sizes = files
  .filter((file) => !missing.includes(file))
  .map((file) => measure(`${root}dist/${file}`, file, budgetOf(file)));
const over = sizes.filter(({brotli, budget}) => brotli > budget);

/** The nearest to its budget first. */
const byStrain = (a: Size, b: Size) => b.brotli / b.budget - a.brotli / a.budget;
const shown = [
  sizes.filter(({file}) => single.includes(file)),
  ...folders.map((folder) => {
    const inside = sizes.filter(({file}) => file.startsWith(folder)).sort(byStrain);
    return values.all ? inside : inside.slice(0, 5);
  }),
].flat();
console.log(sizeTable(shown));
for (const folder of folders) {
  const inside = sizes.filter(({file}) => file.startsWith(folder));
  if (inside.length === 0) continue;
  const brotli = inside.map((size) => size.brotli);
  const mean = Math.round(brotli.reduce((sum, each) => sum + each, 0) / inside.length);
  const tooLarge = inside.filter((size) => over.includes(size)).length;
  console.log(
    `${folder}: ${inside.length} files, brotli ${Math.min(...brotli)} to ${Math.max(...brotli)}, ` +
      `on average ${mean}, ${tooLarge} over their budget`,
  );
}
for (const {file, brotli, budget} of shown.filter((size) => over.includes(size))) {
  console.error(`dist/${file}: ${brotli} bytes, ${brotli - budget} over its budget of ${budget}`);
}
process.exitCode = missing.length + over.length > 0 ? 1 : 0;
