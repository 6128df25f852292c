// Draws the page as a server does, after both builds.
import {readFileSync, writeFileSync} from 'node:fs';
import {StrictMode} from 'react';
import {renderToString} from 'react-dom/server';
import {Article} from './component.js';

const page = new URL('../hydrated/hydrated.html', import.meta.url);
const served = renderToString(
  <StrictMode>
    <Article />
  </StrictMode>,
);
writeFileSync(
  new URL('index.html', page),
  readFileSync(page, 'utf8').replace('<!--served-->', () => served),
);
