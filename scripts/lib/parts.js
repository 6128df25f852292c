// Parts of the project with packages of their own, which are installed when somebody asks for them.
import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Their folders, from the project's, such as `tests/edge`. */
export const parts = ['integrations', 'tests', 'bench'].flatMap((parent) =>
  readdirSync(root + parent)
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(`${root}${folder}/package.json`))
    .sort(),
);
