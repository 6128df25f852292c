// Which files the plugin has.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The paths of the files in a folder of the root, but not of what is in its own folders. */
export const listFiles = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), {withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name}) => `${folder}/${name}`)
    .sort();
