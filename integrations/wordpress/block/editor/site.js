// What includes/assets.php says to the editor, in the attributes of the script tag.
/* global document */

/** Where the module is, which languages it has, and which of them the site is in. */
const {module, languages, page} = document.currentScript.dataset;

export const site = {module, languages: languages.split(' '), page};
