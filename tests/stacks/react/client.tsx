import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Article} from './tag.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Article />
    </StrictMode>,
  );
}
