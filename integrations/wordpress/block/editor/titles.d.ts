import type {Titles} from '../../pack/options.js';

export function titlesOf(translate: (text: string, domain: string) => string): Titles;
