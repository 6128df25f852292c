/** This machine cannot have a WordPress. Tests may be skipped for it, where nobody requires them. */
export class WordPressUnavailable extends Error {
  name = 'WordPressUnavailable';
}
