// What a post holds for the day when the plugin is gone: a link to the setting.
/* global SETTING, window */

const {createElement: el} = window.wp.element;

const paragraph = (address) =>
  el('p', null, el('a', {href: address}, address.replace(/^https:\/\//, '')));

/** Always the same, whatever is set, so that no post becomes invalid but by a new address. */
export const save = () => paragraph(SETTING);

/** Forms in which a post may have been saved otherwise. It gets the present one when its content is next saved. */
export const earlierForms = ({apiVersion, attributes, supports}) => [
  // Written by hand, in a theme's template or by a program: `<!-- wp:ai-optout/box /-->`.
  {attributes, supports, save: () => null},
  // Saved when LinkedIn had the setting elsewhere. Whichever address that was, it is known from the post.
  {
    attributes: {
      ...attributes,
      savedLink: {type: 'string', source: 'attribute', selector: 'p > a', attribute: 'href'},
    },
    supports,
    // Of the first version WordPress would expect classes in what is saved.
    apiVersion,
    save: ({attributes: {savedLink}}) => (isOnLinkedIn(savedLink) ? paragraph(savedLink) : null),
    migrate: (saved) =>
      Object.fromEntries(Object.entries(saved).filter(([key]) => key in attributes)),
  },
];

const isOnLinkedIn = (address) => address?.startsWith(`${new URL(SETTING).origin}/`) ?? false;
