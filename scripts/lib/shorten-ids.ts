// The ids of messages and of sources stand in every language file and in the script: there, the long ones become three
// characters.
import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';
import {readPolicy} from './build-policy.js';
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

/** Those of the sources are whole strings, in the facts and in what a language adds to them. */
const sourceIds = () => Object.keys(readPolicy().sources);

export function shortenIds(): Plugin {
  const forms = shortForms();
  const messages = new RegExp(`\\b(?:${[...forms.keys()].join('|')})\\b`, 'g');
  const sources = new RegExp(`"(${sourceIds().join('|')})"`, 'g');
  return {
    name: 'shorten-ids',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const short = code.replace(messages, (name) => forms.get(name) ?? name);
      const isFacts = /\/generated\/(?!locales|importers|all-words)/.test(id);
      return {
        code: isFacts ? short.replace(sources, (_, name: string) => `"${shortForm(name)}"`) : short,
        map: null,
      };
    },
  };
}
