// The look of the box: it takes the article's font and colours, and adds one accent.
import {action} from './action.styles.js';
import {box} from './box.styles.js';
import {folds} from './folds.styles.js';
import {lists} from './lists.styles.js';
import {media} from './media.styles.js';
import {steps} from './steps.styles.js';
import {text} from './text.styles.js';
import {verdict} from './verdict.styles.js';

/** In the order in which they apply. */
export const styles = [box, text, verdict, action, steps, lists, folds, media];
