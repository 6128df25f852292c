// A source or a link of the document, as the watch looks at it.
import type {PolicyDocument} from '../../src/policy/policy-document.js';
import type {Watch} from './watch.js';

export interface WatchedEntry {
  readonly address: string | undefined;
  /** The document's own: what is written into it stands there. */
  readonly watch: Watch | undefined;
}

/** @param id `sources.<id>` or `links.<id>` */
export function watchedEntry(
  {sources, links}: Pick<PolicyDocument, 'sources' | 'links'>,
  id: string,
): WatchedEntry | undefined {
  const parts = {sources, links} as Readonly<
    Record<string, Readonly<Record<string, {url?: string; watch?: Watch} | undefined>>>
  >;
  const [part = '', key = ''] = id.split('.');
  const entry = parts[part]?.[key];
  return entry && {address: entry.url, watch: entry.watch};
}
