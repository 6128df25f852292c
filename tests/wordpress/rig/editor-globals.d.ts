// What these tests use of the editor's own programming interface, in its pages.
import type {Block} from './editor.js';

interface EditorBlock extends Block {
  readonly clientId: string;
}

interface Selectors {
  readonly 'core/editor': {
    readonly __unstableIsEditorReady: () => boolean;
    readonly isCurrentPostPublished: () => boolean;
    readonly isSavingPost: () => boolean;
    readonly isEditedPostDirty: () => boolean;
    readonly didPostSaveRequestFail: () => boolean;
    readonly getCurrentPostId: () => number;
    readonly getPermalink: () => string;
  };
  readonly 'core/block-editor': {
    readonly getBlocks: () => EditorBlock[];
    readonly getBlock: (id: string) => EditorBlock | null;
    readonly getGlobalBlockCount: (name: string) => number;
    readonly getSelectedBlockClientId: () => string;
  };
}

interface Actions {
  readonly 'core/block-editor': {
    readonly resetBlocks: (blocks: readonly Block[]) => void;
    readonly insertBlock: (block: Block) => void;
    readonly selectBlock: (id: string) => void;
  };
  readonly 'core/preferences': {
    readonly set: (scope: string, name: string, value: unknown) => void;
  };
}

declare global {
  var wp: {
    readonly blocks: {
      readonly parse: (content: string) => Block[];
      readonly createBlock: (name: string) => Block;
      readonly switchToBlockType: (block: Block, name: string) => Block[];
      readonly getPossibleBlockTransformations: (blocks: readonly Block[]) => {name: string}[];
    };
    readonly data: {
      readonly select: <Store extends keyof Selectors>(store: Store) => Selectors[Store];
      readonly dispatch: <Store extends keyof Actions>(store: Store) => Actions[Store];
    };
  };
}
