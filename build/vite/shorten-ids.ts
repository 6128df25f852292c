// The ids of messages and of sources stand in every language file and in the script: there, the long ones become three
// characters.
import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';
import {loadPolicyDocument} from '../policy.js';
import {readText} from '../../scripts/lib/files.js';

/** Made from the id alone: a language file of another version lacks an id rather than have another's words for it. */
const shortForm = (id: string) =>
  `_${BigInt(`0x${createHash('sha256').update(id).digest('hex')}`)
    .toString(36)
    .slice(0, 2)}`;

/** `salt`: another one when two ids have come to the same form. */
function shortForms(ids: readonly string[], salt = ''): ReadonlyMap<string, string> {
  const forms = new Map(ids.map((id) => [id, shortForm(salt + id)]));
  if (new Set(forms.values()).size < forms.size)
    throw new Error(`two of ${ids.join(' ')} have the same short form`);
  return forms;
}

/** Long ids are told from other names by their capitals; nothing of the DOM or of a policy document is called so. */
const messageIds = () =>
  Array.from(
    readText('src/locale/messages.ts').matchAll(/\bid: '(\w*[A-Z]\w*)'/g),
    ([, id = '']) => id,
  );

/** Those of the sources are whole strings, in the facts and in what a language adds to them. */
const sourceIds = () => Object.keys(loadPolicyDocument().sources);

export function shortenIds(): Plugin {
  const ofMessages = shortForms(messageIds());
  const ofSources = shortForms(sourceIds(), 'e');
  const messages = new RegExp(`\\b(?:${[...ofMessages.keys()].join('|')})\\b`, 'g');
  const sources = new RegExp(`"(${[...ofSources.keys()].join('|')})"`, 'g');
  return {
    name: 'shorten-ids',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const short = code.replace(messages, (name) => ofMessages.get(name) ?? name);
      const isFacts = /\/generated\/(?!locales|importers|all-words)/.test(id);
      return {
        code: isFacts
          ? short.replace(sources, (_, name: string) => `"${ofSources.get(name) ?? name}"`)
          : short,
        map: null,
      };
    },
  };
}
