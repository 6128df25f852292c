// What the analyzer offers to programs, and its own types leave out.
import type {Package} from 'custom-elements-manifest/schema';
import type * as typescript from 'typescript';

declare module '@custom-elements-manifest/analyzer' {
  /** The analyzer's own copy: nodes of another one are foreign to it. */
  export const ts: typeof typescript;

  export interface AnalyzerPlugin {
    readonly name: string;
    /** For each node of each module. */
    readonly analyzePhase?: (params: {readonly node: typescript.Node}) => void;
    /** Once, after all of them. */
    readonly packageLinkPhase?: (params: {readonly customElementsManifest: Package}) => void;
  }

  export function create(options: {
    readonly modules: readonly typescript.SourceFile[];
    readonly plugins: readonly AnalyzerPlugin[];
  }): Package;
}
