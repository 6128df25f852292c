// What TinyMCE 8 has to be told to keep the box, as the tag and as the div form: `tinymce.init({...yours, ...keepOptOut})`.
export const keepOptOut = {
  // Also puts it among the blocks, so that it is not wrapped into a paragraph.
  custom_elements: 'linkedin-ai-optout',
  extended_valid_elements:
    'linkedin-ai-optout[lang|follow|region|layout|show|heading-level|theme|policy-src|policy-key]',
};
