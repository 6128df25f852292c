// webpack's command line is a package of its own, of which nothing is needed here.
import {fileURLToPath} from 'node:url';
import webpack from 'webpack';

const here = fileURLToPath(new URL('.', import.meta.url));

webpack(
  {
    mode: 'production',
    context: here,
    entry: {main: './main.js'},
    output: {path: `${here}dist/webpack`, module: true, filename: '[name].js'},
    experiments: {outputModule: true},
  },
  (error, stats) => {
    if (!error && !stats?.hasErrors() && !stats?.hasWarnings()) return;
    console.error(String(error ?? stats?.toString()));
    process.exitCode = 1;
  },
);
