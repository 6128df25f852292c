/**
 * Puts the text of an element on the clipboard.
 * @returns whether it is there; if not, it is selected, so that a key can copy it
 */
export async function copyText(element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // Not in pages without https, nor where a reader has forbidden it.
    getSelection()?.selectAllChildren(element);
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that is left then
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
