// What CKEditor 5 has to be told to keep the box:
//   ClassicEditor.create(element, {plugins: [GeneralHtmlSupport, KeepOptOut, …], htmlSupport: keepOptOut, …})

const language = {lang: true, dir: true, translate: true};

/** For `htmlSupport`; where there are rules already, add these to their `allow`. */
export const keepOptOut = {
  allow: [
    // The tag. It needs the plugin below, as the editor knows no tag of this name.
    {
      name: 'linkedin-ai-optout',
      attributes: {
        ...{lang: true, follow: true, region: true, layout: true, show: true},
        ...{'heading-level': true, theme: true, 'policy-src': true, 'policy-key': true},
      },
    },
    // The div form: the settings are data attributes.
    {name: 'div', attributes: [{key: /^data-/, value: true}, 'lang', 'dir']},
    // What stands inside the div form, and has no button of its own.
    ...['section', 'b', 'bdi', 'small', 'sup', 'dl', 'dt', 'dd', 'br'].map((name) => ({
      name,
      attributes: language,
    })),
    {
      name: 'a',
      attributes: {
        ...language,
        ...{target: true, rel: true, referrerpolicy: true, 'aria-label': true},
      },
    },
  ],
};

/** Makes the tag a block that is selected and moved as a whole, its content untouched. List it after GeneralHtmlSupport. */
export function KeepOptOut(editor) {
  editor.plugins.get('DataSchema').registerBlockElement({
    model: 'linkedinAiOptout',
    view: 'linkedin-ai-optout',
    isObject: true,
    modelSchema: {inheritAllFrom: '$blockObject'},
  });
}
