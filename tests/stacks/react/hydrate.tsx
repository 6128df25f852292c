import {StrictMode} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {Article} from './component.js';

const root = document.getElementById('root');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <Article />
    </StrictMode>,
  );
}
