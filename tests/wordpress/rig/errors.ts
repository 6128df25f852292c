/** This machine cannot have what a test needs. Tests may be skipped for it, where nobody requires them. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
