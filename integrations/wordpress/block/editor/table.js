// The rows of src/options.ts that the block has. The packer puts them in here.
/* global OPTION_TABLE */

/** By the name of the block’s attribute: the element’s attribute, the shortcode’s, the kind and the values. */
export const rows = OPTION_TABLE;
