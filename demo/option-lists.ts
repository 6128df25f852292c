// Lists of the values of an option, in the bars of the other pages.
import {options} from '../src/options.js';

/** Fills the form's empty lists, `<select data-option="layout">`; the default is first, and said by nothing. */
export function fillOptionLists(form: HTMLFormElement): void {
  for (const name of ['layout', 'theme'] as const) {
    const list = form.querySelector(`select[data-option=${name}]`);
    list?.append(
      ...options[name].values.map((value, index) => new Option(value, index === 0 ? '' : value)),
    );
  }
}
