<?php
/**
 * For themes.
 *
 * @package AiOptOutBox
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints the box.
 *
 * @param array|string $args Any of the shortcode's attributes (readme.txt). `show` may be a list.
 */
function ai_optout_box( $args = array() ): void {
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- the build's own HTML, and checked, escaped attributes.
	echo ai_optout_box_render( ai_optout_box_options( wp_parse_args( $args ) ) );
}
