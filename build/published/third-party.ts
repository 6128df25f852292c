// What of others is in the published files, or comes with them: for whoever has to know, and because its licences ask
// for it. The bundler says which packages it has taken in; one that is not in this list stops the build.
import {readdirSync} from 'node:fs';
import {readJson, readText, root} from '../../scripts/lib/files.js';

interface ThirdParty {
  readonly name: string;
  /** Where of it there is something, and what. */
  readonly use: string;
  /** SPDX. */
  readonly license: string;
  /** Code that is in our files, data that ours were made from, or a package that is installed beside ours. */
  readonly kind: 'bundled' | 'data' | 'dependency';
  /** Where its licence stands, if not in its folder. */
  readonly text?: string;
  /** Where it is none of npm's packages. */
  readonly url?: string;
}

const zones = 'countries of time zones, in every script';

export const thirdParties: readonly ThirdParty[] = [
  {name: 'zod', use: 'in policy-check.js and server.js', license: 'MIT', kind: 'bundled'},
  {
    name: 'Unicode CLDR',
    use: 'names of countries, languages and months, in every language',
    license: 'Unicode-3.0',
    kind: 'data',
    text: 'build/licences/unicode.txt',
    url: 'https://cldr.unicode.org/',
  },
  {name: '@vvo/tzdb', use: zones, license: 'MIT', kind: 'data'},
  {name: 'countries-and-timezones', use: zones, license: 'MIT', kind: 'data'},
  {name: 'moment-timezone', use: zones, license: 'MIT', kind: 'data'},
  {name: 'lit', use: 'of the npm entries', license: 'BSD-3-Clause', kind: 'dependency'},
];

/** Packages that one of the builds has taken in, by name. */
export const bundled = new Set<string>();

/** @throws when the bundler has taken in what the list does not say, or nothing of what it says. */
export function assertListed(): void {
  const listed = thirdParties.filter(({kind}) => kind === 'bundled').map(({name}) => name);
  if ([...bundled].sort().join() !== listed.sort().join()) {
    throw new Error(
      `build/published/third-party.ts: bundled are ${[...bundled].join(', ')}, the list has ${listed.join(', ')}`,
    );
  }
}

/** Licences of what is in the files; what is installed beside them brings its own. */
export function notices(): string {
  const parts = thirdParties
    .filter(({kind}) => kind !== 'dependency')
    .map(({name, use, license, text}) =>
      [`${name} (${license}): ${use}`, (text ? readText(text) : licenceOf(name)).trim()].join(
        '\n\n',
      ),
    );
  const {name} = readJson('package.json') as {name: string};
  return `${[`${name} contains, or was made from, the following.`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const file = readdirSync(root + folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${folder} has no licence`);
  return readText(`${folder}/${file}`).replaceAll('\r\n', '\n');
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A bill of materials, in CycloneDX 1.5: the same for the same lock, as no build has a day or a number of its own. */
export function billOfMaterials(): object {
  const {name, version, license, description} = readJson('package.json') as Record<string, string>;
  const {packages} = readJson('package-lock.json') as {packages: Readonly<Record<string, Locked>>};
  const locked = (each: string): Locked => packages[`node_modules/${each}`] ?? {};
  const dependencies = new Map<string, readonly string[]>();
  const visit = (each: string): void => {
    if (dependencies.has(each)) return;
    const needed = Object.keys(locked(each).dependencies ?? {}).sort();
    dependencies.set(each, needed);
    needed.forEach(visit);
  };
  const needed = thirdParties.filter(({kind}) => kind === 'dependency').map((each) => each.name);
  needed.forEach(visit);
  const own = `${name ?? ''}@${version ?? ''}`;
  const refOf = (each: string) => `${each}@${locked(each).version ?? ''}`;
  const packageOf = (each: string) => {
    const {version: of = '', license: under = '', integrity = ''} = locked(each);
    return {
      type: 'library',
      'bom-ref': refOf(each),
      name: each,
      version: of,
      purl: `pkg:npm/${each.replace('@', '%40')}@${of}`,
      licenses: [{license: {id: under}}],
      hashes: [
        {alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex')},
      ],
    };
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name,
        version,
        description,
        purl: `pkg:npm/${own}`,
        licenses: [{license: {id: license}}],
      },
    },
    components: [
      ...[...dependencies.keys()].sort().map((each) => ({...packageOf(each), scope: 'required'})),
      ...thirdParties
        .filter(({kind}) => kind !== 'dependency')
        .map(({name: each, kind, use, license: under, url}) => ({
          ...(url
            ? {
                type: 'data',
                'bom-ref': each,
                name: each,
                licenses: [{license: {id: under}}],
                externalReferences: [{type: 'website', url}],
              }
            : packageOf(each)),
          description: kind === 'data' ? `Data: ${use}` : `Code ${use}`,
          scope: 'required',
        })),
    ],
    dependencies: [
      {ref: own, dependsOn: needed.map(refOf)},
      ...[...dependencies].map(([each, on]) => ({ref: refOf(each), dependsOn: on.map(refOf)})),
    ],
  };
}
