import type {ClassDeclaration, CustomElement, Package} from 'custom-elements-manifest/schema';

/** The schema's own type has the fields of a class only. */
export type ElementDeclaration = ClassDeclaration & CustomElement;

/**
 * The one element that a manifest describes.
 * @throws when it describes none
 */
export function elementIn({modules}: Package): ElementDeclaration {
  const found = modules
    .flatMap(({declarations = []}) => declarations)
    .find((each): each is ElementDeclaration => 'customElement' in each);
  if (!found) throw new Error('the manifest has no element');
  return found;
}
