// Where the language files of a frame page leave their words: classic scripts have no exports, and module scripts
// would not load in a sandboxed frame, whose origin is nobody's.
import type {LocaleFile} from '../../locale/locale-file.js';

type Registry = Record<string, LocaleFile | undefined>;

const place = globalThis as {aiOptoutWords?: Registry};

/** By language; the first script of the page makes it. */
export const registry: Registry = (place.aiOptoutWords ??= {});
