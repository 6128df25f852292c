// What editors read to complete and explain the tag: JetBrains' ones and Visual Studio Code. Made from the manifest.
import type {Package} from 'custom-elements-manifest/schema';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {elementManifest} from './manifest.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** By path in dist/. */
export function manifestFiles(
  manifest: Package = elementManifest(),
): Readonly<Record<string, string>> {
  const {modules} = manifest;
  // They ask for a manifest of declarations that are all elements, which is what this one has.
  const elements = {...manifest, modules} as Parameters<typeof getWebTypesData>[0];
  return {
    'custom-elements.json': json(manifest),
    'web-types.json': json(JSON.parse(getWebTypesData(elements, {}))),
    'vscode.html-custom-data.json': json(JSON.parse(getVsCodeHtmlCustomData(elements, {}))),
  };
}
