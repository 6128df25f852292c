// The ids of messages stand in every language file and in the script: there, the long ones become three characters.
import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';
import {readText} from './files.js';

/** Made from the id alone: a language file of another version lacks an id rather than have another's words for it. */
const shortForm = (id: string) =>
  `_${BigInt(`0x${createHash('sha256').update(id).digest('hex')}`)
    .toString(36)
    .slice(0, 2)}`;

/** Long ids are told from other names by their capitals; nothing of the DOM or of a policy document is called so. */
function shortForms(): Map<string, string> {
  const ids = [...readText('src/locale/messages.ts').matchAll(/\bid: '(\w*[A-Z]\w*)'/g)];
  const forms = new Map(ids.map(([, id = '']) => [id, shortForm(id)]));
  if (new Set(forms.values()).size < forms.size)
    throw new Error('two ids have the same short form');
  return forms;
}

export function shortenIds(): Plugin {
  const forms = shortForms();
  const pattern = new RegExp(`\\b(?:${[...forms.keys()].join('|')})\\b`, 'g');
  return {
    name: 'shorten-ids',
    enforce: 'pre',
    apply: 'build',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id)
        ? {code: code.replace(pattern, (name) => forms.get(name) ?? name), map: null}
        : null,
  };
}
